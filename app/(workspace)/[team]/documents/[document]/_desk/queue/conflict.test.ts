import { describe, expect, it } from 'vitest';
import { AT, citation, claim } from '../testing/fixtures.ts';
import type { Call } from './call.ts';
import { again, conflictOf, newest } from './conflict.ts';
import type { Pending } from './pending.ts';

const theirs = claim(1, { workVersion: 6, verdictVersion: 4 });
function pending(key: string, call: Call, more: Partial<Pending> = {}): Pending {
  return { key, call, makes: null, at: `${AT}${key}`, ...more };
}
const update = (key: string, workVersion: number, fields: object) =>
  pending(key, { name: 'claims.update', body: { claimId: 'claim-1', workVersion, ...fields } });
const stage = pending('s', {
  name: 'claims.setStage',
  body: { claimId: 'claim-1', workVersion: 4, stage: 'inReview' },
});

const chain = [
  update('1', 1, { risk: 'high' }),
  update('2', 2, { assigneeId: 'tomas' }),
  stage,
  update('3', 4, { risk: 'low', dueOn: '2026-12-01' }),
];

describe('what is to be decided', () => {
  it('is all that was wanted, the later word winning, and what fell with it', () => {
    const conflict = conflictOf(chain, theirs, 'tomas');
    expect(conflict).toMatchObject({
      key: '1',
      claimId: 'claim-1',
      at: `${AT}3`,
      mine: { body: { risk: 'low', assigneeId: 'tomas', dueOn: '2026-12-01' } },
      more: [stage],
      winnerId: 'tomas',
    });
  });

  it('leaves out what was taken back, and is nothing if all was', () => {
    const undo = update('u', 2, { risk: 'medium' });
    const [first, second] = chain as [Pending, Pending];
    expect(conflictOf([first, { ...undo, undoes: '1' }], theirs, null)).toBeNull();
    expect(conflictOf([first, { ...undo, undoes: '1' }, second], theirs, null)).toMatchObject({
      key: '2',
      mine: { body: { assigneeId: 'tomas' } },
    });
    expect(conflictOf([{ ...undo, undoes: 'done long ago' }], theirs, null)).toBeNull();
  });

  it('belongs to the claim of a citation', () => {
    const call = { name: 'citations.update', body: { citationId: 'c', version: 1, note: 'Mine' } } as const;
    expect(conflictOf([pending('1', call)], citation('c', 'claim-7'), null)?.claimId).toBe('claim-7');
  });
});

describe('again', () => {
  it('is done in order on top of the version that won, each on top of the one before', () => {
    const conflict = conflictOf(chain, theirs, null);
    const calls = conflict ? again(conflict).map(({ call }) => call) : [];
    expect(calls.map(({ name }) => name)).toEqual(['claims.update', 'claims.setStage']);
    expect(calls.map(({ body }) => ('workVersion' in body ? body.workVersion : null))).toEqual([6, 7]);
  });
});

it.each([
  ['has not come over the line yet', claim(1), theirs],
  ['was changed once more', claim(1, { workVersion: 7, verdictVersion: 4 }), null],
  ['is gone', undefined, theirs],
])('the winner %s', (_, now, expected) => {
  expect(newest(theirs, now)).toBe(expected ?? now);
});
