import { describe, expect, it } from 'vitest';
import { liveState } from '#lib/claims/events.ts';
import { AT, claim, source, workspace } from '../testing/fixtures.ts';
import type { Call } from './call.ts';
import { overlay } from './overlay.ts';
import { confirm, nextToSend, type Pending, settle, waitingIn } from './pending.ts';
import type { Happening } from './predict.ts';

function pending(key: string, call: Call, makes: string | null = null): Pending {
  return { key, call, makes, at: AT };
}
const create = pending(
  '1',
  { name: 'claims.create', body: { documentId: 'document', start: 0, end: 9 } },
  'new:1',
);
const judgeNew = pending('2', {
  name: 'claims.setVerdict',
  body: { claimId: 'new:1', verdictVersion: 1, rating: 'confirmed' },
});
const rejudgeNew = pending('3', {
  name: 'claims.setVerdict',
  body: { claimId: 'new:1', verdictVersion: 2, rating: 'refuted' },
});
const citeNew = pending(
  '4',
  { name: 'citations.add', body: { claimId: 'new:1', sourceId: 'source' } },
  'new:4',
);
const other = pending('5', { name: 'claims.delete', body: { claimId: 'claim-9' } });

const base = liveState(workspace([claim(1), claim(9)], { sources: { source: source('source') } }));
const told = (...happened: Happening[]) => ({ happened, reached: { document: 4 } });
const real = claim(2, { id: 'claim-2', start: 0, end: 9 });

describe('confirm', () => {
  it('gives later changes the id of the row that was made', () => {
    const queue = [create, judgeNew, citeNew, other];
    const guessed = overlay(base, queue, 'mara').guesses.get('1') ?? [];
    const next = confirm(queue, '1', told({ type: 'claim.created', payload: { claim: real } }), guessed);
    expect(next.map(({ call }) => ('claimId' in call.body ? call.body.claimId : null))).toEqual([
      null,
      'claim-2',
      'claim-2',
      'claim-9',
    ]);
    expect(next[0]?.confirmed?.happened).toHaveLength(1);
    expect(nextToSend(next)?.key).toBe('2');
    expect(waitingIn(next)).toBe(3);
  });

  it('turns the version that was guessed into the one that came', () => {
    const queue = [judgeNew, rejudgeNew].map((one) => ({
      ...one,
      call: { ...one.call, body: { ...one.call.body, claimId: 'claim-1' } } as Call,
    }));
    const guessed = overlay(base, queue, 'mara').guesses.get('2') ?? [];
    const came = claim(1, { rating: 'confirmed', verdictVersion: 7 });
    const next = confirm(
      queue,
      '2',
      told({ type: 'claim.judged', payload: { claim: came, changes: {} } }),
      guessed,
    );
    expect(next[1]?.call.body).toMatchObject({ verdictVersion: 7 });
  });

  it('leaves a version alone that is not the guessed one: it was seen elsewhere and must clash', () => {
    const late = pending('6', {
      name: 'claims.setVerdict',
      body: { claimId: 'claim-1', verdictVersion: 1, rating: 'opinion' },
    });
    const first = pending('2', {
      name: 'claims.setVerdict',
      body: { claimId: 'claim-1', verdictVersion: 1, rating: 'confirmed' },
    });
    const guessed = overlay(base, [first, late], 'mara').guesses.get('2') ?? [];
    const came = claim(1, { verdictVersion: 2 });
    const next = confirm(
      [first, late],
      '2',
      told({ type: 'claim.judged', payload: { claim: came, changes: {} } }),
      guessed,
    );
    expect(next[1]?.call.body).toMatchObject({ verdictVersion: 1 });
  });
});

describe('settle', () => {
  const created = { ...create, confirmed: told({ type: 'claim.created', payload: { claim: real } }) };
  const deleted = {
    ...other,
    confirmed: told({ type: 'claim.deleted', payload: { claimId: 'claim-9', number: 9 } }),
  };
  const queue = [created, deleted, judgeNew];

  it('keeps what the streams have not told of yet, and what is not answered', () => {
    expect(settle(queue, { document: 3, team: 9 })).toBe(queue);
  });

  it('lets go what they have told of, or gone beyond', () => {
    expect(settle(queue, { document: 4, team: 0 })).toEqual([judgeNew]);
    expect(settle(queue, { document: 40, team: 0 })).toEqual([judgeNew]);
  });

  it('waits for each of the streams that are followed, and for no other', () => {
    const both = { ...created, confirmed: { ...created.confirmed, reached: { document: 4, team: 2 } } };
    expect(settle([both], { document: 4, team: 1 })).toEqual([both]);
    expect(settle([both], { document: 4 })).toEqual([]);
  });
});
