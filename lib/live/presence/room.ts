import type { People, Said, Told, Whereabouts } from './whereabouts.ts';

/** A tab that has said nothing for so long (ms) is gone: it was killed, or its line is cut. It says something every 6 seconds. */
export const LASTS = 15_000;
/** An idle one speaks once a minute, as browsers hold back the timers of hidden tabs. */
export const IDLE_LASTS = 150_000;
/** More tabs than this nobody has in one document; the ones longest unheard go. */
const MOST_TABS = 12;

/** One tab. `heardAt` and `movedAt` in ms: when it last said anything, and anything new. A closed one stays until it has lapsed, so that nothing said before brings it back. */
type Seat = { user: string; turn: number; whereabouts: Whereabouts | null; heardAt: number; movedAt: number };
/** The tabs in one document, by person and tab. */
export type Room = ReadonlyMap<string, Seat>;

export const nobody: Room = new Map();

/** The room after a tab spoke. What comes late, and what was heard before, changes nothing. */
export function heard(room: Room, { user, tab, turn, whereabouts }: Said, now: number): Room {
  if (tab === null) return withoutPerson(room, user);
  const key = `${user} ${tab}`;
  const seat = room.get(key);
  if (seat && turn <= seat.turn) return room;
  const movedAt = seat && sameWhereabouts(seat.whereabouts, whereabouts) ? seat.movedAt : now;
  const next = new Map(room).set(key, { user, turn, whereabouts, heardAt: now, movedAt });
  return withoutExcess(next, user);
}

/** The room without tabs that have been silent too long. */
export function lapsed(room: Room, now: number): Room {
  const kept = [...room].filter(
    ([, { whereabouts, heardAt }]) => now - heardAt < (whereabouts?.idle ? IDLE_LASTS : LASTS),
  );
  return kept.length === room.size ? room : new Map(kept);
}

/** Each person once, as in the tab where they did something last; one in which they are at work goes before an idle one. */
export function peopleIn(room: Room): People {
  const people = new Map<string, Whereabouts>();
  const seats = [...room.values()].sort((a, b) => rank(a) - rank(b) || a.movedAt - b.movedAt);
  for (const { user, whereabouts } of seats) if (whereabouts) people.set(user, whereabouts);
  return people;
}

/** What to tell those who know `before`; null if nothing. */
export function difference(before: People, after: People): Told | null {
  const people = [...after].flatMap(([id, whereabouts]) =>
    sameWhereabouts(before.get(id) ?? null, whereabouts) ? [] : [{ id, ...whereabouts }],
  );
  const left = [...before.keys()].filter((id) => !after.has(id));
  return people.length + left.length > 0 ? { people, left } : null;
}

function rank({ whereabouts }: Seat): number {
  return whereabouts && !whereabouts.idle ? 1 : 0;
}

function withoutPerson(room: Room, user: string): Room {
  return new Map(
    [...room].map(([key, seat]) => [key, seat.user === user ? { ...seat, whereabouts: null } : seat]),
  );
}

function withoutExcess(room: ReadonlyMap<string, Seat>, user: string): Room {
  const theirs = [...room].filter(([, seat]) => seat.user === user);
  if (theirs.length <= MOST_TABS) return room;
  const [oldest] = theirs.sort(([, a], [, b]) => a.heardAt - b.heardAt)[0] ?? [];
  return new Map([...room].filter(([key]) => key !== oldest));
}

function sameWhereabouts(a: Whereabouts | null, b: Whereabouts | null): boolean {
  return a === b || (a !== null && b !== null && flat(a) === flat(b));
}

function flat({ claim, passage, at, writes, idle }: Whereabouts): string {
  return `${claim} ${passage?.start} ${passage?.end} ${at} ${writes} ${idle}`;
}
