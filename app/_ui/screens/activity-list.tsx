import type { ReactNode } from 'react';
import { Avatar, type Person } from '../avatar.tsx';

export type ActivityLine = {
  id: string;
  person: Person;
  /** After the name: "set Refuted on claim 14", with labels and links. */
  did: ReactNode;
  /** ISO 8601, UTC. */
  at: string;
  /** The same in words for the reader: "14:17", "Thu". */
  when: string;
};

type ActivityAsideProps = { lines: readonly ActivityLine[]; actions?: ReactNode };

/** What happened, newest first, beside the desk. */
export function ActivityAside({ lines, actions }: ActivityAsideProps) {
  return (
    <aside className="act" aria-label="Activity">
      <div className="shead">
        <h2>Activity</h2>
        <span className="grow" />
        {actions}
      </div>
      {lines.length === 0 ? (
        <p className="dim">Nothing yet. Whatever the team does is listed here, with who and when.</p>
      ) : (
        <Lines lines={lines} />
      )}
    </aside>
  );
}

/** A page of it, day by day. `dayOf` is the day (YYYY-MM-DD) of an instant, `heading` puts it into words. */
export function ActivityDays({
  lines,
  dayOf,
  heading,
}: {
  lines: readonly ActivityLine[];
  dayOf: (at: string) => string;
  heading: (day: string) => string;
}) {
  const days = Map.groupBy(lines, ({ at }) => dayOf(at));
  return [...days].map(([day, ofDay]) => (
    <section key={day} aria-label={heading(day)}>
      <div className="shead">
        <h2>{heading(day)}</h2>
      </div>
      <Lines lines={ofDay} />
    </section>
  ));
}

function Lines({ lines }: { lines: readonly ActivityLine[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id}>
          <Avatar person={line.person} />
          <p>
            <b>
              <bdi>{line.person.name}</bdi>
            </b>{' '}
            {line.did}
            <time dateTime={line.at}>{line.when}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}
