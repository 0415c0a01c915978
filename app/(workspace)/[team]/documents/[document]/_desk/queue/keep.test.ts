import { describe, expect, it } from 'vitest';
import { AT, claim, store as storeOf } from '../testing/fixtures.ts';
import { storage } from '../testing/storage.ts';
import type { Conflict } from './conflict.ts';
import { createShelf, type Kept, keepOn } from './keep.ts';
import type { Pending } from './pending.ts';

let documents = 0;
/** A document that no other test's tabs have open: locks are shared by all of them. */
const newDocument = () => `document-${++documents}`;
/** Locks are given and taken over a few turns. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};

const pending = (key: string, more: Partial<Pending> = {}): Pending => ({
  key,
  call: { name: 'claims.delete', body: { claimId: 'claim-1' } },
  makes: null,
  at: AT,
  ...more,
});
const conflict: Conflict = {
  key: 'c',
  claimId: 'claim-1',
  at: AT,
  mine: { name: 'claims.signOff', body: { claimId: 'claim-1', verdictVersion: 1 } },
  more: [],
  theirs: claim(1),
  winnerId: 'tomas',
};

/** A tab, and what it has taken over. */
function tab(name: string, kept: Storage, { document = 'document', me = 'mara' } = {}) {
  const shelf = createShelf(me, document, name, kept);
  const taken: Kept[] = [];
  return { shelf, taken, adopt: () => shelf.adopt((left) => taken.push(left)) };
}

describe('a shelf', () => {
  it('hands what was unsent and undecided to the next tab, once', async () => {
    const [kept, document] = [storage(), newDocument()];
    const first = tab('1', kept, { document });
    first.shelf.keep({
      queue: [pending('sent', { confirmed: { happened: [], reached: {} } }), pending('waits')],
      conflicts: [conflict],
    });
    first.shelf.close();
    const second = tab('2', kept, { document });
    second.adopt();
    const third = tab('3', kept, { document });
    third.adopt();
    await settled();
    expect([...second.taken, ...third.taken]).toEqual([{ queue: [pending('waits')], conflicts: [conflict] }]);
    expect(Object.keys(kept)).toEqual([]);
  });

  it('leaves a tab that is still at work alone, and takes over when it is done', async () => {
    const [kept, document] = [storage(), newDocument()];
    const first = tab('1', kept, { document });
    first.shelf.keep({ queue: [pending('a')], conflicts: [] });
    await settled();
    const second = tab('2', kept, { document });
    second.adopt();
    await settled();
    expect(second.taken).toEqual([]);
    first.shelf.keep({ queue: [pending('a'), pending('b')], conflicts: [] });
    first.shelf.close();
    await settled();
    expect(second.taken.flatMap(({ queue }) => queue.map(({ key }) => key))).toEqual(['a', 'b']);
  });

  it('is a person’s and a document’s', async () => {
    const [kept, document] = [storage(), newDocument()];
    const first = tab('1', kept, { document });
    first.shelf.keep({ queue: [pending('a')], conflicts: [] });
    first.shelf.close();
    const others = [tab('2', kept, { document, me: 'tomas' }), tab('2', kept, { document: newDocument() })];
    for (const other of others) other.adopt();
    await settled();
    expect(others.flatMap(({ taken }) => taken)).toEqual([]);
  });

  it('keeps nothing once it is closed, and takes nothing over', async () => {
    const [kept, document] = [storage(), newDocument()];
    const first = tab('1', kept, { document });
    first.shelf.keep({ queue: [pending('a')], conflicts: [] });
    await settled();
    const second = tab('2', kept, { document });
    second.adopt();
    second.shelf.close();
    second.shelf.keep({ queue: [pending('late')], conflicts: [] });
    first.shelf.close();
    await settled();
    expect(second.taken).toEqual([]);
    expect(
      Object.keys(kept)
        .map((key) => kept.getItem(key))
        .join(),
    ).not.toContain('late');
  });

  it('is nothing where what is stored is another version’s', async () => {
    const [kept, document] = [storage(), newDocument()];
    kept.setItem(`galley.queue.mara.${document}.old`, '[{"key":"a"}]');
    kept.setItem(`galley.queue.mara.${document}.older`, '{');
    const next = tab('1', kept, { document });
    next.adopt();
    await settled();
    expect([next.taken, Object.keys(kept)]).toEqual([[], []]);
  });
});

it('what a store holds is kept as it changes, until that ends', () => {
  const store = storeOf([claim(1)]);
  const kept: Kept[] = [];
  const stop = keepOn({ keep: (one) => kept.push(one), adopt: () => {}, close: () => {} }, store);
  store.set({ queue: [pending('a')] });
  store.setUi({ cursor: null });
  store.set({ conflicts: [conflict] });
  stop();
  store.set({ queue: [] });
  expect(kept.map(({ queue, conflicts }) => [queue.length, conflicts.length])).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
  ]);
});
