import Link from 'next/link';
import type { ReactNode } from 'react';
import { Avatars, type Person } from '../avatar.tsx';
import type { LookCounts } from '../bar-shares.ts';
import { SentenceBar } from '../sentence-bar.tsx';
import type { SentenceState } from '../sentence-buckets.ts';
import { VerdictBar, VerdictTally } from '../verdict-bar.tsx';

export type DocumentRow = {
  id: string;
  title: string;
  href: string;
  /** Under the title: desk and revision, or who brought it and when. */
  about: string;
  counts: LookCounts;
  sentences: readonly SentenceState[];
  /** Whole per cent of the sentences that are claimed or cleared. */
  coverage: number;
  due?: { words: string; about?: string; hot?: boolean };
  people: readonly Person[];
  gone?: boolean;
};

type DocumentsTableProps = {
  rows: readonly DocumentRow[];
  /** Head of the fourth column, which holds `due`: "Deadline" on the desk, "Changed" in a list. */
  dueHead?: string;
  /** What can be done with a row, for the end of it. */
  more?: (row: DocumentRow) => ReactNode;
};

/** Documents with a verdict bar, its troubles counted by symbol, and coverage sentence by sentence. */
export function DocumentsTable({ rows, dueHead = 'Deadline', more }: DocumentsTableProps) {
  return (
    <table className="docs">
      <thead>
        <tr>
          <th>Document</th>
          <th>Verdicts</th>
          <th>Coverage</th>
          <th>{dueHead}</th>
          <th className="people">People</th>
          {more && (
            <th>
              <span className="sr">More</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} dueHead={dueHead} more={more?.(row)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, dueHead, more }: { row: DocumentRow; dueHead: string; more?: ReactNode }) {
  return (
    <tr className={row.gone ? 'gone' : undefined}>
      <td className="ttl">
        <Link href={row.href} dir="auto">
          {row.title}
        </Link>
        <span>{row.about}</span>
      </td>
      <td>
        <VerdictBar counts={row.counts} />
        <VerdictTally counts={row.counts} />
      </td>
      <td>
        <SentenceBar sentences={row.sentences} />
        <span className="sub">
          <bdi>
            <b>{row.coverage} %</b> covered
          </bdi>
        </span>
      </td>
      <td className={row.due?.hot ? 'due num hot' : 'due num'}>
        {row.due && (
          <span className="head" aria-hidden="true">
            {dueHead}
          </span>
        )}
        {row.due?.words}
        <span className="sub">{row.due?.about}</span>
      </td>
      <td className="people">
        <Avatars people={row.people} label="People" on="sheet" most={3} />
      </td>
      {more && <td className="more">{more}</td>}
    </tr>
  );
}
