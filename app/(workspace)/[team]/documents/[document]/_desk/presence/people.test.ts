import { describe, expect, it } from 'vitest';
import { tableOf } from '#lib/claims/table.ts';
import type { Whereabouts } from '#lib/live/presence/whereabouts.ts';
import { person } from '../testing/fixtures.ts';
import { comingsAndGoings } from './comings.ts';
import { createPresence, taken, whole } from './people.ts';
import { colleaguesIn, namesOf, onClaim, placeOf } from './who-is-here.ts';

const whereabouts = (given: Partial<Whereabouts> = {}): Whereabouts => ({
  claim: null,
  passage: null,
  at: 0,
  writes: null,
  idle: false,
  ...given,
});
const here = (id: string, given?: Partial<Whereabouts>) => ({ id, ...whereabouts(given) });

describe('who is here', () => {
  it('is never oneself', () => {
    const presence = createPresence('mara');
    presence.hear({ people: [here('mara'), here('tomas')], left: [], whole: true });
    expect([...presence.get().people.keys()]).toEqual(['tomas']);
  });

  it('knows whom it found and whom it met', () => {
    const presence = createPresence('mara');
    presence.hear({ people: [], left: [], whole: true });
    expect(presence.get()).toMatchObject({ met: false, found: new Set() });
    presence.hear({ people: [here('tomas')], left: [] });
    presence.hear({ people: [], left: ['tomas'] });
    expect(presence.get()).toMatchObject({ met: true, found: new Set() });
  });

  it('says nothing when nothing changes', () => {
    const presence = createPresence('mara');
    presence.hear({ people: [], left: [], whole: true });
    let told = 0;
    presence.subscribe(() => {
      told += 1;
    });
    presence.hear({ people: [here('mara')], left: [] });
    expect(told).toBe(0);
  });

  it('ends the following with the one who is followed', () => {
    const presence = createPresence('mara');
    presence.hear({ people: [here('tomas')], left: [], whole: true });
    presence.follow('tomas');
    presence.hear({ people: [here('tomas', { at: 9 })], left: [] });
    expect(presence.get().following).toBe('tomas');
    presence.hear({ people: [], left: ['tomas'] });
    expect(presence.get().following).toBeNull();
  });

  it('can be told to somebody who knows nothing', () => {
    const people = taken(undefined, { people: [here('tomas'), here('joon', { claim: 2 })], left: [] });
    expect(taken(new Map([['left', whereabouts()]]), whole(people))).toEqual(people);
  });

  it('leaves out whoever is no longer in the team, before the server says so', () => {
    const team = tableOf([person('tomas', { name: 'Tomas Wren' })]);
    const people = new Map([
      ['tomas', whereabouts()],
      ['gone', whereabouts()],
    ]);
    expect(colleaguesIn(people, team).map(({ name }) => name)).toEqual(['Tomas Wren']);
  });
});

describe('in words', () => {
  it.each([
    [whereabouts(), 'in the text'],
    [whereabouts({ claim: 4 }), 'on claim 4'],
    [whereabouts({ claim: 4, idle: true }), 'idle'],
  ])('%j', (seen, words) => {
    expect(placeOf(seen)).toBe(words);
  });

  it.each([
    [whereabouts({ claim: 4 }), 'Mia has this claim open'],
    [whereabouts({ claim: 4, writes: 'reasons' }), 'Mia is writing the reasons'],
    [whereabouts({ claim: 4, writes: 'verdict' }), 'Mia is setting a verdict'],
  ] as const)('%j', (seen, words) => {
    expect(onClaim({ id: 'mia', name: 'Mia', whereabouts: seen })).toBe(words);
  });

  it.each([
    [['Mia'], 'Mia'],
    [['Mia', 'Tom'], 'Mia and Tom'],
    [['Mia', 'Tom', 'Joon', 'Ana'], 'Mia, Tom and 2 more'],
  ])('%j', (names, words) => {
    expect(namesOf(names)).toBe(words);
  });

  const [mia, tom, ana] = ['Mia', 'Tom', 'Ana'].map((name) => ({ id: name, name }));
  it.each([
    [[], [mia], 'Mia is here.'],
    [[mia], [mia], ''],
    [[mia], [tom, ana], 'Tom and Ana are here. Mia has left.'],
  ])('%j, %j', (before, now, words) => {
    expect(comingsAndGoings(before as never, now as never)).toBe(words);
  });
});
