import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { payloadsOf } from './carry.ts';
import { createPresence, type Presence, pauseFor } from './presence.ts';
import { LASTS } from './room.ts';
import type { Said, Whereabouts } from './whereabouts.ts';

const whereabouts: Whereabouts = { claim: 4, passage: null, at: 10, writes: null, idle: false };
const said = (given: Partial<Said> = {}): Said => ({
  stream: 'document',
  user: 'mara',
  tab: 'desk',
  turn: 1,
  whereabouts,
  ...given,
});
const A_MOMENT = 200;

let carried: Said[];
let presence: Presence;

beforeEach(() => {
  vi.useFakeTimers();
  carried = [];
  presence = createPresence((words) => carried.push(...words));
});
afterEach(() => {
  vi.useRealTimers();
});

function watching(...streams: string[]) {
  const frames: string[] = [];
  const stop = presence.watch({ streams, send: (bytes) => frames.push(new TextDecoder().decode(bytes)) });
  frames.splice(0); // who was here before
  const told = () => frames.map((text) => JSON.parse(text.split('data: ')[1] ?? 'null'));
  return { frames, told, stop };
}

describe('presence', () => {
  test('is told to those who watch the document, and to nobody else', () => {
    const [here, elsewhere] = [watching('document'), watching('another')];
    presence.say(said());
    vi.advanceTimersByTime(A_MOMENT);
    expect(here.told()).toEqual([{ stream: 'document', people: [{ id: 'mara', ...whereabouts }], left: [] }]);
    expect(elsewhere.frames).toEqual([]);
  });

  test('never moves the place from which a browser goes on', () => {
    const { frames } = watching('document');
    presence.say(said());
    vi.advanceTimersByTime(A_MOMENT);
    expect(frames).toHaveLength(1);
    expect(frames.join()).not.toMatch(/^id:/m);
  });

  test('tells a burst once, and nothing new not at all', () => {
    const { frames } = watching('document');
    for (const turn of [1, 2, 3]) presence.say(said({ turn, whereabouts: { ...whereabouts, at: turn } }));
    vi.advanceTimersByTime(A_MOMENT);
    presence.say(said({ turn: 4, whereabouts: { ...whereabouts, at: 3 } }));
    vi.advanceTimersByTime(A_MOMENT);
    expect(frames).toHaveLength(1);
  });

  test('tells whoever comes later who is here', () => {
    presence.say(said());
    vi.advanceTimersByTime(A_MOMENT);
    const frames: string[] = [];
    const send = (bytes: Uint8Array) => frames.push(new TextDecoder().decode(bytes));
    presence.watch({ streams: ['document', 'empty'], send });
    expect(frames.map((text) => JSON.parse(text.split('data: ')[1] ?? 'null'))).toEqual([
      { stream: 'document', people: [{ id: 'mara', ...whereabouts }], left: [], whole: true },
      { stream: 'empty', people: [], left: [], whole: true },
    ]);
  });

  test('carries to other processes what was said here, and only that', () => {
    presence.say(said());
    presence.hear([said({ user: 'tomas' })]);
    expect(carried.map(({ user }) => user)).toEqual(['mara']);
  });

  test('ends at once with the right, and with silence after a while', async () => {
    const { told } = watching('document');
    presence.say(said());
    presence.say(said({ user: 'tomas' }));
    presence.drop('mara', ['document']);
    vi.advanceTimersByTime(A_MOMENT);
    expect(
      told()
        .at(-1)
        .people.map(({ id }: { id: string }) => id),
    ).toEqual(['tomas']);
    vi.advanceTimersByTime(LASTS);
    await presence.sweep();
    vi.advanceTimersByTime(A_MOMENT);
    expect(told().at(-1)).toMatchObject({ left: ['tomas'] });
  });

  test('says no more to whoever has gone', () => {
    const { frames, stop } = watching('document');
    stop();
    presence.say(said());
    vi.advanceTimersByTime(A_MOMENT);
    expect(frames).toEqual([]);
  });

  test('is gathered longer where many are', () => {
    expect([pauseFor(2), pauseFor(200)]).toEqual([150, 4_000]);
  });
});

test('notices stay within what NOTIFY takes, and hold everything', () => {
  const words = Array.from({ length: 200 }, (_, at) => said({ user: `${at}`.padStart(36, '0') }));
  const payloads = payloadsOf('process', words);
  expect(Math.max(...payloads.map(({ length }) => length))).toBeLessThan(8_000);
  expect(payloads.flatMap((payload) => JSON.parse(payload).said)).toEqual(words);
});
