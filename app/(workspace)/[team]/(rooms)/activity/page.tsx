import type { Metadata } from 'next';
import { ButtonLink } from '#app/_ui/button.tsx';
import { ActivityDays } from '#app/_ui/screens/activity-list.tsx';
import { EmptyState } from '#app/_ui/states.tsx';
import { readersClock } from '#app/clock.ts';
import { dayHeadingOf, dayIn, timeOf } from '#app/days.ts';
import { askForPage, teamOf } from '#app/viewer.ts';
import * as activity from '#lib/claims/activity.ts';
import * as teams from '#lib/teams/queries.ts';
import { linesOf } from './lines.ts';

export const metadata: Metadata = { title: 'Activity' };

type Props = { params: Promise<{ team: string }>; searchParams: Promise<{ cursor?: string }> };

export default async function ActivityPage({ params, searchParams }: Props) {
  const team = await teamOf((await params).team);
  const { cursor } = await searchParams;
  const { events, next } = await askForPage(activity.list, { teamId: team.id, cursor });
  const clock = await readersClock();
  const { members } = await askForPage(teams.members, { teamId: team.id });
  return (
    <main id="main" className="page-list act" tabIndex={-1}>
      <header className="ph">
        <h1>Activity</h1>
        <p>Whatever the team does, with who and when.</p>
      </header>
      {events.length === 0 ? (
        <EmptyState title="Nothing yet">Bring a document, and what happens to it is listed here.</EmptyState>
      ) : (
        <ActivityDays
          lines={linesOf(events, members, team, { clock, when: timeOf })}
          dayOf={(at) => dayIn(at, clock.zone)}
          heading={(day) => dayHeadingOf(day, clock)}
        />
      )}
      {next && (
        <nav className="pager" aria-label="More activity">
          <ButtonLink href={`?${new URLSearchParams({ cursor: next })}`}>Earlier</ButtonLink>
        </nav>
      )}
    </main>
  );
}
