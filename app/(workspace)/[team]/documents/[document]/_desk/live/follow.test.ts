import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claim, event, store as storeOf } from '../testing/fixtures.ts';
import { follow } from './follow.ts';
import type { Seqs } from './line.ts';

const created = (number: number, seq: number, actor?: string) =>
  ({
    kind: 'event',
    event: event(seq, { type: 'claim.created', payload: { claim: claim(number) } }, actor),
  }) as const;

describe('following', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function followed() {
    const store = storeOf();
    const wants: Seqs[] = [];
    let reloads = 0;
    const mine: number[] = [];
    const follower = follow(store, {
      want: (seqs) => wants.push(seqs),
      reload: () => {
        reloads += 1;
      },
      mine: ({ seq }) => mine.push(seq),
    });
    return { store, follower, wants, mine, reloads: () => reloads };
  }

  it('takes a burst in at once', () => {
    const { store, follower } = followed();
    let paints = 0;
    store.subscribe(() => {
      paints += 1;
    });
    for (const at of [1, 2, 3]) follower.hear(created(at, at));
    vi.runAllTimers();
    expect([store.get().order.length, paints]).toEqual([3, 1]);
  });

  it('asks the line to go back after a gap, and reads everything anew if that does not help', () => {
    const { store, follower, wants, reloads } = followed();
    follower.hear(created(1, 1));
    follower.hear(created(3, 3));
    vi.runAllTimers();
    expect(wants).toEqual([{ document: 1, team: 0 }]);
    follower.hear(created(3, 3));
    vi.runAllTimers();
    expect(reloads()).toBe(1);
    expect(store.get().order).toEqual(['claim-1']);
  });

  it('reads everything anew after a reset, and leaves other documents alone', () => {
    const { follower, reloads } = followed();
    follower.hear({ kind: 'reset', stream: 'another' });
    follower.hear({ kind: 'reset', stream: 'document' });
    expect(reloads()).toBe(1);
  });

  it('shows when rights end', () => {
    const { store, follower } = followed();
    follower.hear({ kind: 'gone', stream: 'document' });
    expect(store.get().gone).toBe(true);
  });

  it('tells of this person’s own events before they are taken in', () => {
    const { store, follower, mine } = followed();
    const shown: number[] = [];
    store.subscribe(() => shown.push(mine.length));
    follower.hear(created(1, 1));
    follower.hear(created(2, 2, 'mara'));
    vi.runAllTimers();
    expect([mine, shown]).toEqual([[2], [1]]);
  });
});
