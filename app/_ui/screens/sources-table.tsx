import Link from 'next/link';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icon-shapes.ts';
import { type Reliability, SOURCE_KINDS, type SourceKind, standingOf } from '../source-words.ts';

/** Whether there is a copy, or why none is shown. */
export type CaptureState = {
  kind: 'kept' | 'confidential' | 'none';
  words: string;
};

export type SourceRow = {
  id: string;
  href: string;
  /** Blank when withheld from this viewer. */
  title: string;
  withheld?: boolean;
  /** Author and publisher in one line. */
  by: string;
  kind: SourceKind;
  primary: boolean | null;
  reliability: Reliability | null;
  capture: CaptureState;
  /** In words for the reader. */
  dated: string;
  claims: number;
};

/** Sources that derive from one origin are bracketed: they count as one. */
export type SourceGroup = { origin: string | null; rows: readonly SourceRow[] };

type SourcesTableProps = { groups: readonly SourceGroup[] /** The source in hand. */; currentId?: string };

const HEADS = ['Source', 'Kind', 'Standing', 'Grade', 'Copy', 'Dated'];

export function SourcesTable({ groups, currentId }: SourcesTableProps) {
  return (
    <table className="lib stack">
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head}>{head}</th>
          ))}
          <th className="r">Claims</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.rows[0]?.id ?? group.origin}>
          {group.origin && <Origin name={group.origin} count={group.rows.length} />}
          {group.rows.map((row) => (
            <Row key={row.id} row={row} current={row.id === currentId} grouped={group.origin !== null} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Origin({ name, count }: { name: string; count: number }) {
  return (
    <tr className="grpr">
      <td colSpan={HEADS.length + 1}>
        <Icon name="git-merge" small /> {count} sources, <b>one origin</b>: <bdi>{name}</bdi>. They count as
        one source.
      </td>
    </tr>
  );
}

function Row({ row, current, grouped }: { row: SourceRow; current: boolean; grouped: boolean }) {
  const className = [current && 'on', grouped && 'grouped'].filter(Boolean).join(' ') || undefined;
  return (
    <tr className={className}>
      <td className="ttl">
        <Link href={row.href} aria-current={current ? 'true' : undefined} dir="auto">
          {row.withheld ? 'Withheld: confidential' : row.title}
        </Link>
        <span dir="auto">{row.by}</span>
      </td>
      <td>{SOURCE_KINDS[row.kind]}</td>
      <td>{standingOf(row.primary)}</td>
      <td className="num">
        <b>{row.reliability}</b>
      </td>
      <td>
        <Capture capture={row.capture} />
      </td>
      <td className={row.dated === '–' ? 'num unknown' : 'num'}>{row.dated}</td>
      <td className="num r">
        {row.claims} <span className="sr unit">{row.claims === 1 ? 'claim' : 'claims'}</span>
      </td>
    </tr>
  );
}

const CAPTURE_ICONS: Readonly<Record<CaptureState['kind'], IconName>> = {
  kept: 'check',
  confidential: 'lock',
  none: 'circle-slash',
};

function Capture({ capture }: { capture: CaptureState }) {
  return (
    <span className={capture.kind === 'none' ? 'cap none' : 'cap'}>
      <Icon name={CAPTURE_ICONS[capture.kind]} small />
      {capture.words}
    </span>
  );
}
