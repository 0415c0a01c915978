import { describe, expect, it } from 'vitest';
import type { ClaimView } from '#lib/claims/view.ts';
import type { Answer } from '../queue/call.ts';
import { desk } from '../testing/desk.ts';
import { claim, event } from '../testing/fixtures.ts';

const done = (result: unknown, seq = 1): Answer => ({ kind: 'done', result, reached: { document: seq } });
const refused = (status: number, current?: ClaimView): Answer => ({
  kind: 'refused',
  problem: { status, code: 'no', title: '', detail: 'No.', current, changedById: 'tomas' },
});
const mine = claim(1, { rating: 'refuted', judgedById: 'mara', stage: 'inReview', verdictVersion: 2 });
const theirs = claim(1, { rating: 'opinion', judgedById: 'tomas', stage: 'inReview', verdictVersion: 3 });
const names = ({ sent }: ReturnType<typeof desk>) => sent.map(({ call }) => call.name);
const told = (seq: number, row: ClaimView) =>
  event(seq, { type: 'claim.judged', payload: { claim: row, changes: {} } });

describe('taking back', () => {
  it('puts the verdict back under the version that mine led to', async () => {
    const at = desk(() => done(mine));
    at.actions.judge('claim-1', { rating: 'refuted' });
    await at.idle();
    at.store.receive([told(1, mine)]);
    at.actions.undo();
    expect(at.store.get().claims.get('claim-1')).toMatchObject({
      rating: null,
      judgedById: null,
      stage: 'open',
    });
    await at.idle();
    expect(at.sent.at(-1)?.call).toEqual({
      name: 'claims.restoreVerdict',
      body: { claimId: 'claim-1', verdictVersion: 2, asOf: 1 },
    });
  });

  it('leaves a colleague’s later verdict alone, and says whose it is', async () => {
    const at = desk(() => done(mine));
    at.actions.judge('claim-1', { rating: 'refuted' });
    await at.idle();
    at.store.receive([told(1, mine), told(2, theirs)]);
    at.actions.undo();
    await at.idle();
    expect([names(at), at.said]).toEqual([
      ['claims.setVerdict'],
      ['tomas has changed it since, so it stays as it is.'],
    ]);
  });

  it('forgets what was refused, and what came second', async () => {
    for (const answer of [refused(422), refused(409, theirs)]) {
      const at = desk(() => answer);
      at.actions.judge('claim-1', { rating: 'refuted' });
      await at.idle();
      at.actions.decide(at.store.get().conflicts[0]?.key ?? '', false);
      at.actions.undo();
      await at.idle();
      expect([names(at), at.said]).toEqual([['claims.setVerdict'], ['There is nothing to take back.']]);
    }
  });

  it('forgets a claim that never came to be', async () => {
    const at = desk(() => refused(422));
    at.actions.claim({ start: 0, end: 9 });
    await at.idle();
    at.actions.undo();
    await at.idle();
    expect(names(at)).toEqual(['claims.create']);
  });

  it('goes back step by step while nothing is sent yet, and each step is sent once', async () => {
    let line: Answer = { kind: 'unreachable' };
    const made = claim(7, { id: 'made', start: 0, end: 9 });
    const rows = [
      made,
      { ...made, rating: 'refuted', verdictVersion: 2 },
      { ...made, verdictVersion: 3 },
      {},
    ];
    let next = 0;
    const at = desk(() => (line.kind === 'unreachable' ? line : done(rows[next++])), []);
    const id = at.actions.claim({ start: 0, end: 9 }) ?? '';
    at.actions.judge(id, { rating: 'refuted' });
    at.actions.undo();
    expect(at.store.get().claims.get(id)?.rating).toBeNull();
    at.actions.undo();
    expect(at.store.get().order).toEqual([]);
    line = done({});
    at.sender.wake();
    await at.idle();
    const bodies = at.sent.slice(-4).map(({ call }) => call.body);
    expect(bodies.slice(1)).toMatchObject([
      { claimId: 'made', verdictVersion: 1, rating: 'refuted' },
      { claimId: 'made', verdictVersion: 2, asOf: 1 },
      { claimId: 'made' },
    ]);
    expect([at.store.get().waiting, at.store.get().order, at.refused]).toEqual([0, [], []]);
  });
});

describe('a conflict', () => {
  it('of several changes is decided for all of them, and what followed is done again', async () => {
    let answers = 0;
    const at = desk(() =>
      ++answers === 1 ? refused(409, claim(1, { workVersion: 5, risk: 'low' })) : done({}),
    );
    at.actions.update('claim-1', { risk: 'high' });
    at.actions.update('claim-1', { assigneeId: 'tomas' });
    at.actions.stage('claim-1', 'inProgress');
    await at.idle();
    expect(at.sent).toHaveLength(1);
    at.actions.decide(at.store.get().conflicts[0]?.key ?? '', true);
    await at.idle();
    expect(at.sent.slice(1).map(({ call }) => call.body)).toMatchObject([
      { risk: 'high', assigneeId: 'tomas', workVersion: 5 },
      { stage: 'inProgress', workVersion: 6 },
    ]);
  });

  it('is left for later, and come back to', async () => {
    const at = desk(() => refused(409, theirs));
    at.actions.judge('claim-1', { rating: 'refuted' });
    await at.idle();
    const { key } = at.store.get().conflicts[0] ?? { key: '' };
    at.actions.putOff(key);
    expect([at.store.get().ui.putOff, at.store.get().conflicts.length]).toEqual([[key], 1]);
    at.actions.takeUp();
    expect(at.store.get().ui.putOff).toEqual([]);
  });
});

it('a refusal says what falls with it', async () => {
  const at = desk(() => refused(404));
  const id = at.actions.claim({ start: 0, end: 9 }) ?? '';
  at.actions.judge(id, { rating: 'refuted' });
  await at.idle();
  expect(at.refused).toEqual(['No. Not done either: Verdict on claim 2: Refuted.']);
});
