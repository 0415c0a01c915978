import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Look } from '../looks.ts';
import { VerdictLabel } from '../verdict.tsx';

export type SourceUse = {
  claimId: string;
  href: string;
  number: number;
  look: Look;
  word?: string;
  quote: string;
  document?: string;
};

type SourceDetailProps = {
  /** As in "Document, primary, grade A". */
  about: string;
  title: string;
  /** Open original, edit, delete: as this person may. */
  actions?: ReactNode;
  /** Label and value, in the order shown; what is unknown is left out. */
  facts: readonly { label: string; value: ReactNode; mono?: boolean }[];
  note?: string | null;
  uses: readonly SourceUse[];
  /** The copy, when there is one to show. */
  children?: ReactNode;
};

/** The source in hand: what is known of it, its copy, and the claims that rest on it. */
export function SourceDetail({ about, title, actions, facts, note, uses, children }: SourceDetailProps) {
  return (
    <aside className="preview" aria-label="Source">
      <div className="cv">
        <header>
          <div className="row">
            <span className="eyebrow">{about}</span>
            <span className="grow" />
            {actions}
          </div>
          <h2 dir="auto">{title}</h2>
        </header>
        {children}
        <dl className="props">
          {facts.map(({ label, value, mono }) => (
            <Fact key={label} label={label} value={value} mono={mono} />
          ))}
        </dl>
        {note && (
          <section className="block">
            <h3>Note</h3>
            <p className="prose" dir="auto">
              {note}
            </p>
          </section>
        )}
        <section className="block">
          <h3>Used by</h3>
          {uses.length === 0 ? <p className="dim">No claim rests on it yet.</p> : <Uses uses={uses} />}
        </section>
      </div>
    </aside>
  );
}

function Fact({ label, value, mono }: SourceDetailProps['facts'][number]) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={mono ? 'mono' : undefined}>{typeof value === 'string' ? <bdi>{value}</bdi> : value}</dd>
    </>
  );
}

function Uses({ uses }: { uses: readonly SourceUse[] }) {
  return (
    <ul className="uses">
      {uses.map((use) => (
        <li key={use.claimId}>
          <span className="n">{use.number}</span>
          <VerdictLabel look={use.look} word={use.word} />
          <Link className="serif clip" href={use.href} title={use.document} dir="auto">
            {use.quote}
          </Link>
        </li>
      ))}
    </ul>
  );
}
