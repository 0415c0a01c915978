import type { ReactNode } from 'react';

type DeskPageProps = {
  /** The day in words, as in "Friday 13 November". */
  title: string;
  /** A sentence that says what matters today. */
  lead: ReactNode;
  /** Queue and documents. */
  children: ReactNode;
  /** At the end: what happened. */
  activity: ReactNode;
};

/** The dashboard: what matters today, my queue, the documents, what happened. */
export function DeskPage({ title, lead, children, activity }: DeskPageProps) {
  return (
    <main id="main" className="desk" tabIndex={-1}>
      <div className="col">
        <header className="mast">
          <h1>{title}</h1>
          <p>{lead}</p>
        </header>
        {children}
      </div>
      {activity}
    </main>
  );
}

type DeskSectionProps = {
  title: string /** A count with its noun, as in "5 in check". */;
  count?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** One part of the desk with its head. */
export function DeskSection({ title, count, actions, children }: DeskSectionProps) {
  return (
    <section>
      <div className="shead">
        <h2>{title}</h2>
        {count !== undefined && <span>{count}</span>}
        <span className="grow" />
        {actions}
      </div>
      {children}
    </section>
  );
}
