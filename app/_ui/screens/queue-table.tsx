import Link from 'next/link';
import type { ReactNode } from 'react';
import { Avatar, type Person } from '../avatar.tsx';
import type { Look } from '../looks.ts';
import { VerdictIcon } from '../verdict.tsx';

export type QueueRow = {
  id: string;
  /** What to do, verb first: "Sign off", "Look again", "Check", "Answer". */
  verb: string;
  number: number;
  look: Look;
  word?: string;
  /** The passage, with its correction if there is one. */
  quote: ReactNode;
  href: string;
  document: string;
  /** In words for the reader: "18:00", "Mon". */
  due?: string;
  /** Due today or before. */
  hot?: boolean;
  /** Who judged or asks; null while nobody has it. */
  from: Person | null;
};

/** What waits for me, soonest first. */
export function QueueTable({ rows }: { rows: readonly QueueRow[] }) {
  return (
    <table className="queue">
      <colgroup>
        {['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'].map((column) => (
          <col key={column} className={column} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {['Do', 'Claim', 'Verdict', 'Quote', 'Document', 'Due', 'From'].map((head) => (
            <th key={head}>
              <span className="sr">{head}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: QueueRow }) {
  return (
    <tr>
      <td className="verb">{row.verb}</td>
      <td className="n num">{row.number}</td>
      <td className="gg">
        <VerdictIcon look={row.look} word={row.word} />
      </td>
      <td className="qq">
        <Link href={row.href} className="clip" dir="auto">
          {row.quote}
        </Link>
      </td>
      <td className="dd">
        <bdi>{row.document}</bdi>
      </td>
      <td className={row.hot ? 'num due hot' : 'num due'}>{row.due}</td>
      <td>
        <Avatar person={row.from} small />
      </td>
    </tr>
  );
}
