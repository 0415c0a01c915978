import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, heard, IDLE_LASTS, LASTS, lapsed, nobody, peopleIn, type Room } from './room.ts';
import type { People, Said, Told, Whereabouts } from './whereabouts.ts';

const whereabouts = (given: Partial<Whereabouts> = {}): Whereabouts => ({
  claim: null,
  passage: null,
  at: 0,
  writes: null,
  idle: false,
  ...given,
});
const said = (given: Partial<Said> = {}): Said => ({
  stream: 'document',
  user: 'mara',
  tab: 'desk',
  turn: 1,
  whereabouts: whereabouts(),
  ...given,
});
type Step = [at: number, said: Said];
const roomOf = (...steps: Step[]): Room => steps.reduce((room, [at, one]) => heard(room, one, at), nobody);
const claims = (room: Room) => Object.fromEntries([...peopleIn(room)].map(([id, { claim }]) => [id, claim]));

test.each<[string, Room, Record<string, number | null>]>([
  ['somebody comes', roomOf([0, said()]), { mara: null }],
  [
    'two tabs are one person, seen where they did something last',
    roomOf(
      [0, said({ whereabouts: whereabouts({ claim: 1 }) })],
      [1, said({ tab: 'sofa', whereabouts: whereabouts({ claim: 2 }) })],
      [2, said({ turn: 2, whereabouts: whereabouts({ claim: 3 }) })],
    ),
    { mara: 3 },
  ],
  [
    'a tab that says nothing new is not the one where they did something last',
    roomOf(
      [0, said({ whereabouts: whereabouts({ claim: 1 }) })],
      [1, said({ tab: 'sofa', whereabouts: whereabouts({ claim: 2 }) })],
      [2, said({ turn: 2, whereabouts: whereabouts({ claim: 1 }) })],
    ),
    { mara: 2 },
  ],
  [
    'a tab in which they work goes before an idle one',
    roomOf(
      [0, said({ whereabouts: whereabouts({ claim: 1 }) })],
      [1, said({ tab: 'sofa', whereabouts: whereabouts({ claim: 2, idle: true }) })],
    ),
    { mara: 1 },
  ],
  [
    'one tab closes, the other stays',
    roomOf(
      [0, said({ whereabouts: whereabouts({ claim: 1 }) })],
      [1, said({ tab: 'sofa', whereabouts: whereabouts({ claim: 2 }) })],
      [2, said({ tab: 'sofa', turn: 2, whereabouts: null })],
    ),
    { mara: 1 },
  ],
  ['the last tab closes', roomOf([0, said()], [1, said({ turn: 2, whereabouts: null })]), {}],
  [
    'what was said before the tab closed and comes late brings nobody back',
    roomOf(
      [0, said()],
      [1, said({ turn: 3, whereabouts: null })],
      [2, said({ turn: 2, whereabouts: whereabouts({ claim: 4 }) })],
    ),
    {},
  ],
  [
    'whose right has ended is gone with every tab, others stay',
    roomOf(
      [0, said()],
      [0, said({ tab: 'sofa' })],
      [0, said({ user: 'tomas' })],
      [1, said({ tab: null, turn: 0, whereabouts: null })],
    ),
    { tomas: null },
  ],
  [
    'a person cannot speak for another by the name of their tab',
    roomOf([0, said()], [1, said({ user: 'tomas', turn: 9, whereabouts: null })]),
    { mara: null },
  ],
])('%s', (_name, room, expected) => {
  expect(claims(room)).toEqual(expected);
});

describe('silence', () => {
  test.each([
    ['a tab that is at work', whereabouts(), LASTS],
    ['an idle one', whereabouts({ idle: true }), IDLE_LASTS],
  ])('%s', (_name, seen, lasts) => {
    const room = roomOf([1_000, said({ whereabouts: seen })]);
    expect(lapsed(room, 1_000 + lasts - 1)).toBe(room);
    expect(lapsed(room, 1_000 + lasts).size).toBe(0);
  });

  test('ends with every word, also one that says nothing new', () => {
    const room = roomOf([0, said()], [LASTS - 1, said({ turn: 2 })]);
    expect(lapsed(room, LASTS).size).toBe(1);
  });
});

test('nobody fills a room with tabs', () => {
  const tabs = Array.from({ length: 50 }, (_, at): Step => [at, said({ tab: `tab-${at}` })]);
  expect(roomOf(...tabs, [99, said({ user: 'tomas' })]).size).toBe(13);
});

const anyLook = fc.record({
  claim: fc.option(fc.integer({ min: 1, max: 3 })),
  passage: fc.option(fc.constant({ start: 2, end: 9 })),
  at: fc.option(fc.integer({ min: 0, max: 3 })),
  writes: fc.option(fc.constantFrom('verdict' as const, 'reasons' as const)),
  idle: fc.boolean(),
});
const anySaid = fc.record({
  stream: fc.constant('document'),
  user: fc.constantFrom('mara', 'tomas', 'joon'),
  tab: fc.constantFrom('desk', 'sofa'),
  turn: fc.integer({ min: 1, max: 40 }),
  whereabouts: fc.option(anyLook),
});

test('whoever is told only of differences knows who is here', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anySaid, fc.integer({ min: 0, max: LASTS })), { maxLength: 40 }),
      (steps) => {
        let [room, now, told, known] = [nobody, 0, new Map() as People, new Map() as People];
        for (const [one, passed] of steps) {
          now += passed;
          room = lapsed(heard(room, one, now), now);
          known = taken(known, difference(told, peopleIn(room)));
          told = peopleIn(room);
        }
        expect(Object.fromEntries(known)).toEqual(Object.fromEntries(peopleIn(room)));
        expect(difference(told, peopleIn(room))).toBeNull();
      },
    ),
  );
});

test('in whatever order words of one tab come, the latest counts', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anySaid, { selector: ({ turn }) => turn, minLength: 1 }), (words) => {
      const one = words.map((word) => ({ ...word, user: 'mara', tab: 'desk' }));
      const latest = one.toSorted((a, b) => b.turn - a.turn)[0]?.whereabouts ?? undefined;
      expect(peopleIn(roomOf(...one.map((word): Step => [0, word]))).get('mara')).toEqual(latest);
    }),
  );
});

function taken(known: People, told: Told | null): People {
  const next = new Map(known);
  for (const id of told?.left ?? []) next.delete(id);
  for (const { id, ...seen } of told?.people ?? []) next.set(id, seen);
  return next;
}
