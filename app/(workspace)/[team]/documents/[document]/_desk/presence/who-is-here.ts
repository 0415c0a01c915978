import type { Table } from '#lib/claims/table.ts';
import type { People, Whereabouts } from '#lib/live/presence/whereabouts.ts';
import type { PersonView } from '#lib/teams/view.ts';

/** A colleague who is here, and what they do. */
export type Colleague = { id: string; name: string; whereabouts: Whereabouts };

/** Those of the team who are here, by name. Whoever has just left the team is no longer among them. */
export function colleaguesIn(people: People, team: Pick<Table<PersonView>, 'get'>): Colleague[] {
  return [...people]
    .flatMap(([id, whereabouts]) => {
      const person = team.get(id);
      return person ? [{ id, name: person.name, whereabouts }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

const WRITES = {
  verdict: 'is setting a verdict',
  reasons: 'is writing the reasons',
  wording: 'is writing the wording',
  correction: 'is proposing wording',
  citation: 'is citing a source',
} as const;

/** "Mara Ivens is writing the reasons", or just that they look at the same claim. */
export function onClaim({ name, whereabouts }: Colleague): string {
  return `${name} ${whereabouts.writes ? WRITES[whereabouts.writes] : 'has this claim open'}`;
}

/** "on claim 4", "in the text", "idle": after a name. */
export function placeOf({ claim, idle }: Whereabouts): string {
  if (idle) return 'idle';
  return claim === null ? 'in the text' : `on claim ${claim}`;
}

/** Names in a row: "Mara Ivens, Tomas Wren and 3 more". */
export function namesOf(names: readonly string[], most = 2): string {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length === 2 ? shown.join(' and ') : shown.join(', ');
}
