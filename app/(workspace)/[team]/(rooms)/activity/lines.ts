import type { ReactNode } from 'react';
import type { ActivityLine } from '#app/_ui/screens/activity-list.tsx';
import { type Clock, dayIn, whenOf } from '#app/days.ts';
import type { ActivityView } from '#lib/claims/activity.ts';
import type { PersonView, TeamView } from '#lib/teams/view.ts';
import { claimWords } from './claim-words.tsx';
import { clearingWords, documentWords } from './document-words.tsx';
import type { Payload } from './payload.ts';
import { teamWords } from './team-words.ts';

/** How times are told: by whose clock, and as the time alone where the day stands above. */
type Told = { clock: Clock; when?: (at: string, clock: Clock) => string };

/** Events as lines that a reader understands, newest first; many clearings in a row are one line. */
export function linesOf(
  events: ActivityView[],
  people: PersonView[],
  team: TeamView,
  { clock, when = whenOf }: Told,
): ActivityLine[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return runsOf(events, clock.zone).map(({ event, times }) => ({
    id: `${event.stream}:${event.seq}`,
    person: byId.get(event.actorId ?? '') ?? goneActor(event),
    did: didOf(event, byId, team, times),
    at: event.at,
    when: when(event.at, clock),
  }));
}

/** Whoever did it is no member: they have left, as the event itself may name them, or the server did it. */
function goneActor({ actorId, payload }: ActivityView): { id: string; name: string } {
  if (!actorId) return { id: 'galley', name: 'Galley' };
  const { person } = (payload ?? {}) as Payload;
  return { id: actorId, name: person?.id === actorId ? person.name : 'Someone who left' };
}

type Run = { event: ActivityView; times: number };

function runsOf(events: ActivityView[], zone: string): Run[] {
  const runs: Run[] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last && goesOn(last.event, event, zone)) last.times += 1;
    else runs.push({ event, times: 1 });
  }
  return runs;
}

/** Clearing is done sentence by sentence; nobody wants to read each. */
function goesOn(last: ActivityView, next: ActivityView, zone: string): boolean {
  return (
    next.type.startsWith('clearing.') &&
    last.type === next.type &&
    last.stream === next.stream &&
    last.actorId === next.actorId &&
    dayIn(last.at, zone) === dayIn(next.at, zone)
  );
}

function didOf(
  event: ActivityView,
  people: Map<string, PersonView>,
  team: TeamView,
  times: number,
): ReactNode {
  switch (event.type.split('.')[0]) {
    case 'claim':
    case 'citation':
      return claimWords(event, people, team);
    case 'clearing':
      return clearingWords(event, team, times);
    case 'document':
      return documentWords(event, team);
    default:
      return teamWords(event, people);
  }
}
