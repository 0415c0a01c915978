import { describe, expect, it } from 'vitest';
import type { Call } from '../queue/call.ts';
import type { Pending } from '../queue/pending.ts';
import type { Happening } from '../queue/predict.ts';
import { AT, claim, event, store as storeOf, workspace } from '../testing/fixtures.ts';
import type { Change } from './snapshot.ts';

const created = (number: number, seq: number) =>
  event(seq, { type: 'claim.created', payload: { claim: claim(number) } });

describe('the store', () => {
  it('takes events in, in text order, and says what changed', () => {
    const store = storeOf([claim(3)]);
    const changes: Change[] = [];
    store.changes((change) => changes.push(change));
    expect(store.receive([created(1, 1), created(2, 2)])).toBe('ok');
    expect(store.get().order).toEqual(['claim-1', 'claim-2', 'claim-3']);
    expect(changes).toEqual([{ claims: ['claim-1', 'claim-2'], clearings: [], ui: false, reset: false }]);
  });

  it('takes nothing in from a gap on, and is not put out by repeats', () => {
    const store = storeOf();
    expect(store.receive([created(1, 1), created(3, 3)])).toBe('gap');
    expect(store.get().order).toEqual(['claim-1']);
    expect(store.receive([created(1, 1), created(2, 2), created(3, 3)])).toBe('ok');
    expect(store.get().order).toEqual(['claim-1', 'claim-2', 'claim-3']);
  });

  it('starts again from a state just read', () => {
    const store = storeOf([claim(1)]);
    const changes: Change[] = [];
    store.changes((change) => changes.push(change));
    store.load(workspace([claim(5)], { seqs: { document: 9, team: 1 } }));
    expect(store.get().order).toEqual(['claim-5']);
    expect(changes[0]?.reset).toBe(true);
    expect(store.receive([created(6, 10)])).toBe('ok');
  });

  it('does not go back to a state that is behind what the streams have told', () => {
    const store = storeOf();
    store.receive([created(1, 1), created(2, 2)]);
    expect(store.load(workspace([claim(1)], { seqs: { document: 1, team: 5 } }))).toBe(false);
    expect(store.get().order).toEqual(['claim-1', 'claim-2']);
  });

  it('counts coverage over other sentences when the text is divided anew', () => {
    const store = storeOf([claim(1)]);
    store.setUi({ cursor: { from: 9, to: 9 } });
    expect(store.get().coverage).toMatchObject({ share: 0.1, untouched: 9 });
    store.resplit([
      { start: 0, end: 199 },
      { start: 200, end: 999 },
    ]);
    expect(store.get().sentences).toHaveLength(2);
    expect(store.get().coverage).toMatchObject({ share: 0.5, untouched: 1 });
    expect(store.get().ui.cursor).toBeNull();
    store.receive([created(3, 1)]);
    expect(store.get().coverage.share).toBe(1);
  });

  it('leaves what did not change as it was', () => {
    const store = storeOf([claim(1), claim(2)]);
    const before = store.get();
    store.setUi({ activeClaimId: 'claim-1' });
    expect(store.get().claims).toBe(before.claims);
    expect(store.get().order).toBe(before.order);
    expect(store.get().visible).toBe(before.visible);
    expect(store.get().coverage).toBe(before.coverage);
    store.receive([
      event(1, { type: 'claim.changed', payload: { claim: claim(2, { risk: 'high' }), changes: {} } }),
    ]);
    expect(store.get().claims.get('claim-1')).toBe(before.claims.get('claim-1'));
    expect(store.get().order).toBe(before.order);
  });

  it('counts coverage with what is not confirmed yet', () => {
    const store = storeOf();
    const clearing = { documentId: 'document', start: 0, end: 199 };
    const call = { name: 'clearings.create', body: clearing } as const;
    store.set({ queue: [{ key: 'k', call, makes: 'new:k', at: '2026-11-13T10:00:00.000Z' }] });
    expect(store.get().coverage).toMatchObject({ cleared: 2, untouched: 8 });
  });

  describe('of what comes and goes in one burst', () => {
    const mine = claim(1);
    const create = confirmed('claims.create', 1, { type: 'claim.created', payload: { claim: mine } });
    const remove = confirmed('claims.delete', 2, {
      type: 'claim.deleted',
      payload: { claimId: mine.id, number: 1 },
    });
    const restore = confirmed('claims.restore', 2, { type: 'claim.restored', payload: { claim: mine } });
    const judged = confirmed('claims.setVerdict', 1, {
      type: 'claim.judged',
      payload: { claim: { ...mine, rating: 'refuted', verdictVersion: 2 }, changes: {} },
    });
    const gone = { type: 'claim.deleted', payload: { claimId: mine.id, number: 1 } } as const;
    const isBack = { type: 'claim.restored', payload: { claim: mine } } as const;

    it('a claim of mine, made and deleted, leaves no ghost', () => {
      const store = storeOf();
      store.set({ queue: [create, remove] });
      store.receive([created(1, 1), event(2, gone)]);
      expect([store.held().queue, store.get().order]).toEqual([[], []]);
    });

    it('a claim of mine, deleted and brought back, is there', () => {
      const store = storeOf([mine]);
      store.set({ queue: [{ ...remove, ...at(1) }, restore] });
      store.receive([event(1, gone), event(2, isBack)]);
      expect([store.held().queue, store.get().order]).toEqual([[], [mine.id]]);
    });

    it('a claim that I judged and a colleague deleted stays deleted', () => {
      const store = storeOf([mine]);
      store.set({ queue: [judged] });
      store.receive([
        event(1, { type: 'claim.judged', payload: { claim: mine, changes: {} } }),
        event(2, gone),
      ]);
      expect([store.held().queue, store.get().order]).toEqual([[], []]);
    });

    it('so it is when the state is read anew', () => {
      const store = storeOf();
      store.set({ queue: [create, remove] });
      store.load(workspace([], { seqs: { document: 2, team: 0 } }));
      expect([store.held().queue, store.get().order]).toEqual([[], []]);
    });
  });
});

const at = (seq: number) => ({ confirmed: { happened: [], reached: { document: seq } } });

/** A change of mine that the server has answered: it is the document's event of this number. */
function confirmed(name: Call['name'], seq: number, happening: Happening): Pending {
  return {
    key: name,
    call: { name, body: { claimId: 'claim-1' } } as Call,
    makes: null,
    at: AT,
    confirmed: { happened: [happening], reached: { document: seq } },
  };
}
