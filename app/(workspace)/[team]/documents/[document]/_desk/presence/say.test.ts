import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Whereabouts } from '#lib/live/presence/whereabouts.ts';
import { BEAT, createSayer, IDLE_BEAT, PAUSE, type Sayer } from './say.ts';

const whereabouts = (at: number, idle = false): Whereabouts => ({
  claim: null,
  passage: null,
  at,
  writes: null,
  idle,
});

let sent: { at: number; turn: number; whereabouts: Whereabouts | null }[];
let sayer: Sayer;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  sent = [];
  sayer = createSayer((word) => sent.push({ at: Date.now(), ...word }));
});
afterEach(() => {
  vi.useRealTimers();
});

const places = () => sent.map((word) => [word.at, word.whereabouts?.at ?? null]);

describe('what a tab says', () => {
  it('goes at once, and what comes in the next second together', () => {
    sayer.say(whereabouts(1));
    vi.advanceTimersByTime(10);
    for (const at of [2, 3, 4]) sayer.say(whereabouts(at));
    vi.advanceTimersByTime(PAUSE);
    expect(places()).toEqual([
      [0, 1],
      [PAUSE, 4],
    ]);
  });

  it('is not said again because nothing changed, only to say that one is still there', () => {
    sayer.say(whereabouts(1));
    vi.advanceTimersByTime(BEAT - 1);
    sayer.say(whereabouts(1));
    vi.advanceTimersByTime(1);
    expect(places()).toEqual([
      [0, 1],
      [BEAT, 1],
    ]);
  });

  it('is said rarely while one is idle', () => {
    sayer.say(whereabouts(1, true));
    vi.advanceTimersByTime(IDLE_BEAT);
    expect(sent).toHaveLength(2);
  });

  it('is said once more when others may have missed it', () => {
    sayer.say(whereabouts(1));
    vi.advanceTimersByTime(2_000);
    sayer.again();
    vi.advanceTimersByTime(0);
    expect(sent).toHaveLength(2);
  });

  it('ends with the tab, at once', () => {
    sayer.say(whereabouts(1));
    vi.advanceTimersByTime(1);
    sayer.leave();
    vi.advanceTimersByTime(BEAT * 3);
    expect(places()).toEqual([
      [0, 1],
      [1, null],
    ]);
  });

  it('is nothing if the tab closes before it spoke', () => {
    sayer.leave();
    expect(sent).toEqual([]);
  });
});

it('never goes more than once a second, never out of order, and ends with what was last said', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ after: fc.nat(3_000), at: fc.nat(4) }), { minLength: 1 }), (moves) => {
      vi.clearAllTimers();
      sent = [];
      sayer = createSayer((word) => sent.push({ at: Date.now(), ...word }));
      for (const { after, at } of moves) {
        vi.advanceTimersByTime(after);
        sayer.say(whereabouts(at));
      }
      vi.advanceTimersByTime(PAUSE);
      const gaps = sent.slice(1).map(({ at }, before) => at - (sent[before]?.at ?? 0));
      expect(gaps.every((gap) => gap >= PAUSE)).toBe(true);
      expect(sent.map(({ turn }) => turn)).toEqual(sent.map((_, at) => at + 1));
      expect(sent.at(-1)?.whereabouts?.at).toBe(moves.at(-1)?.at);
    }),
  );
});
