import { describe, expect, it } from 'vitest';
import { desk } from '../testing/desk.ts';
import { claim, event } from '../testing/fixtures.ts';
import type { Answer } from './call.ts';

const done = (result: unknown, seq = 1): Answer => ({ kind: 'done', result, reached: { document: seq } });
const unreachable: Answer = { kind: 'unreachable' };

describe('sending', () => {
  it('shows a claim at once, judges it under its provisional id, and sends the verdict under the real one', async () => {
    const made = claim(7, { id: 'made', start: 0, end: 9 });
    const { store, actions, sent, idle } = desk(({ call }) =>
      done(call.name === 'claims.create' ? made : { ...made, rating: 'confirmed', verdictVersion: 2 }),
    );
    const id = actions.claim({ start: 0, end: 9 });
    actions.judge(id ?? '', { rating: 'confirmed' });
    expect(store.get().claims.get(id ?? '')).toMatchObject({ rating: 'confirmed', quote: 'text 0 to 9' });
    expect(store.get().waiting).toBe(2);
    await idle();
    expect(sent[1]?.call.body).toMatchObject({ claimId: 'made', verdictVersion: 1 });
    expect(store.get().ui.activeClaimId).toBe('made');
    expect(store.get().order).toEqual(['made', 'claim-1']);
    expect(store.get().waiting).toBe(0);
  });

  it('keeps the confirmed row when its event comes, once', async () => {
    const made = claim(7, { id: 'made', start: 0, end: 9 });
    const { store, actions, idle } = desk(() => done(made));
    actions.claim({ start: 0, end: 9 });
    await idle();
    store.receive([event(1, { type: 'claim.created', payload: { claim: made } }, 'mara')]);
    expect(store.get().order).toEqual(['made', 'claim-1']);
    expect(store.held().queue).toEqual([]);
  });

  it('takes the stream’s word for the answer, so that a claim whose answer is lost never stands there twice', async () => {
    const made = claim(7, { id: 'made', start: 0, end: 8 });
    let open = false;
    const { store, sender, actions, sent, idle } = desk(
      () => (open ? done({ ...made, rating: 'opinion' }, 2) : unreachable),
      [],
    );
    const id = actions.claim({ start: 0, end: 9 }) ?? '';
    actions.judge(id, { rating: 'opinion' });
    await idle();
    const told = event(1, { type: 'claim.created', payload: { claim: made } }, 'mara');
    sender.heard(told);
    store.receive([told]);
    expect(store.get().order).toEqual(['made']);
    expect(store.get().claims.get('made')).toMatchObject({ number: 7, rating: 'opinion' });
    open = true;
    sender.wake();
    await idle();
    expect(sent.at(-1)?.call).toMatchObject({ name: 'claims.setVerdict', body: { claimId: 'made' } });
    expect([store.get().waiting, store.get().order]).toEqual([0, ['made']]);
  });

  it('sends the same change under the same key until the line is back, and keeps it meanwhile', async () => {
    let tries = 0;
    const judged = claim(1, { rating: 'opinion', verdictVersion: 2 });
    const { store, actions, sent, idle } = desk(() => (++tries < 3 ? unreachable : done(judged)));
    actions.judge('claim-1', { rating: 'opinion' });
    expect(store.get().waiting).toBe(1);
    await idle();
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(sent).toHaveLength(3);
    expect(store.get().waiting).toBe(0);
  });

  it('says offline while nothing gets through', async () => {
    let open = false;
    const { store, actions, sender, idle } = desk(() => (open ? done(claim(1)) : unreachable));
    actions.judge('claim-1', { rating: 'opinion' });
    await idle();
    expect(store.get().connection).toBe('offline');
    open = true;
    sender.wake();
    await idle();
    expect(store.get().connection).not.toBe('offline');
  });

  it('takes a refused change back and says why', async () => {
    const { store, actions, refused, idle } = desk(() => ({
      kind: 'refused',
      problem: { status: 422, code: 'archived', title: '', detail: 'This document is archived.' },
    }));
    actions.update('claim-1', { risk: 'high' });
    expect(store.get().claims.get('claim-1')?.risk).toBe('high');
    await idle();
    expect(store.get().claims.get('claim-1')?.risk).toBe('medium');
    expect(refused).toEqual(['This document is archived.']);
  });

  it('keeps what was wanted when a colleague was quicker, and sends it again on top of theirs', async () => {
    const theirs = claim(1, { rating: 'refuted', verdictVersion: 4 });
    let answers = 0;
    const { store, actions, sent, idle } = desk(() =>
      ++answers === 1
        ? {
            kind: 'refused',
            problem: { status: 409, code: 'version-conflict', title: '', detail: '', current: theirs },
          }
        : done({ ...theirs, rating: 'confirmed', verdictVersion: 5 }),
    );
    actions.judge('claim-1', { rating: 'confirmed', rationale: 'Two documents say so.' });
    await idle();
    const [conflict] = store.get().conflicts;
    expect(conflict).toMatchObject({
      claimId: 'claim-1',
      theirs,
      mine: { body: { rationale: 'Two documents say so.' } },
    });
    store.receive([event(1, { type: 'claim.judged', payload: { claim: theirs, changes: {} } })]);
    actions.decide(conflict?.key ?? '', true);
    await idle();
    expect(sent[1]?.call.body).toMatchObject({
      rating: 'confirmed',
      verdictVersion: 4,
      rationale: 'Two documents say so.',
    });
    expect(store.get().conflicts).toEqual([]);
  });

  it('does not let one change on which the server stumbles hold up the others', async () => {
    const { actions, sent, refused, idle } = desk(({ call }) =>
      call.name === 'claims.update'
        ? {
            kind: 'failed',
            problem: { status: 500, code: 'internal', title: '', detail: 'Something went wrong.' },
          }
        : done({}),
    );
    actions.update('claim-1', { risk: 'high' });
    actions.remove('claim-1');
    await idle();
    expect(refused).toEqual(['Something went wrong.']);
    expect(sent.at(-1)?.call.name).toBe('claims.delete');
  });

  it('stops at the sign-in and goes on after it', async () => {
    let signedIn = false;
    const { store, actions, sender, idle } = desk(() => (signedIn ? done(claim(1)) : { kind: 'signedOut' }));
    actions.update('claim-1', { risk: 'high' });
    await idle();
    expect([store.get().signedOut, store.get().waiting]).toEqual([true, 1]);
    signedIn = true;
    sender.wake();
    await idle();
    expect([store.get().signedOut, store.get().waiting]).toEqual([false, 0]);
  });

  it('stops between two changes, once what is on its way is answered, and goes on later', async () => {
    let answer: (given: Answer) => void = () => {};
    const { store, actions, sender, sent, idle } = desk(
      () => new Promise<Answer>((resolve) => (answer = resolve)),
    );
    actions.update('claim-1', { risk: 'high' });
    actions.remove('claim-1');
    let stopped = false;
    const stopping = sender.stop().then(() => {
      stopped = true;
    });
    await idle();
    expect(stopped).toBe(false);
    answer(done(claim(1, { risk: 'high' })));
    await stopping;
    expect([sent.length, store.get().waiting]).toEqual([1, 1]);
    sender.wake();
    expect(sent.map(({ call }) => call.name)).toEqual(['claims.update', 'claims.delete']);
  });

  it('is done at once when it is stopped while it waits for the line', async () => {
    const { actions, sender, sent, idle } = desk(
      () => unreachable,
      [claim(1)],
      () => new Promise(() => {}),
    );
    actions.remove('claim-1');
    await idle();
    await sender.stop();
    expect(sent).toHaveLength(1);
  });

  it('takes over what an earlier tab left, in the order in which it was done, each once', async () => {
    const { store, actions, sender, sent, idle } = desk(() => done({}), [claim(1), claim(2)]);
    const call = (number: number) =>
      ({ name: 'claims.delete', body: { claimId: `claim-${number}` } }) as const;
    const left = (key: string, at: string, number: number) => ({ key, call: call(number), makes: null, at });
    const earlier = left('earlier', '2026-11-13T09:00:00.000Z', 2);
    await sender.stop();
    actions.remove('claim-1');
    const [mine] = store.held().queue;
    sender.adopt({ queue: [earlier, ...(mine ? [mine] : [])], conflicts: [] });
    sender.adopt({ queue: [earlier], conflicts: [] });
    sender.wake();
    await idle();
    expect(sent.map(({ call }) => call.body)).toEqual([{ claimId: 'claim-2' }, { claimId: 'claim-1' }]);
  });

  it('brings a deleted claim back', async () => {
    const { store, actions, sent, said, idle } = desk(({ call }) =>
      done(call.name === 'claims.restore' ? claim(1) : {}),
    );
    actions.remove('claim-1');
    expect(store.get().claims.size).toBe(0);
    expect(said).toEqual(['Claim 1 deleted']);
    await idle();
    store.receive([event(1, { type: 'claim.deleted', payload: { claimId: 'claim-1', number: 1 } })]);
    actions.undo();
    expect(store.get().claims.has('claim-1')).toBe(true);
    await idle();
    expect(sent.map(({ call }) => call.name)).toEqual(['claims.delete', 'claims.restore']);
  });
});
