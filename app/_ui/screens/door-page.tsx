import type { ReactNode } from 'react';
import { Logo } from '../logo.tsx';
import { VerdictSymbol } from '../verdict.tsx';

type DoorPageProps = {
  title: string;
  /** A line under the title, in the reading face. */
  lead?: ReactNode;
  /** The form. */
  children: ReactNode;
  /** Small print below a rule. */
  after?: ReactNode;
};

/** Every page before one is in: a form at the start; at the end a proof that says what this is for. */
export function DoorPage({ title, lead, children, after }: DoorPageProps) {
  return (
    <main id="main" className="signin" tabIndex={-1}>
      <section className="sf">
        <div className="home">
          <Logo />
          <span>Galley</span>
        </div>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
        {after && <div className="hint">{after}</div>}
      </section>
      <Proof />
    </main>
  );
}

function Proof() {
  return (
    <aside className="sp2" aria-label="A proof">
      <div className="pf">
        <p className="t">
          <span className="sn v-confirmed">
            <b>1</b>
            <VerdictSymbol look="confirmed" />
            Confirmed
          </span>
          Every fact in this room was <mark className="c v-confirmed">underlined by somebody</mark> before it
          was printed, and{' '}
          <span className="sn v-correction">
            <b>2</b>
            <VerdictSymbol look="correction" />
            Needs correction
          </span>
          <mark className="c v-correction">
            <del>most</del> <ins>some</ins> of them were wrong
          </mark>{' '}
          the first time. What was never looked at stays white, so that you can see it.
        </p>
      </div>
    </aside>
  );
}
