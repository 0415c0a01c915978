import { describe, expect, it } from 'vitest';
import { liveState } from '#lib/claims/events.ts';
import { AT, claim, workspace } from '../testing/fixtures.ts';
import type { Call } from './call.ts';
import { overlay } from './overlay.ts';
import type { Pending } from './pending.ts';
import { refuse } from './refuse.ts';

function pending(key: string, call: Call, more: Partial<Pending> = {}): Pending {
  return { key, call, makes: null, at: AT, ...more };
}
const judge = (key: string, claimId: string, verdictVersion: number) =>
  pending(key, { name: 'claims.setVerdict', body: { claimId, verdictVersion, rating: 'refuted' } });
const update = (key: string, workVersion: number, fields: object) =>
  pending(key, { name: 'claims.update', body: { claimId: 'claim-1', workVersion, ...fields } });

const range = { documentId: 'document', start: 0, end: 9 };
const create = pending('create', { name: 'claims.create', body: range }, { makes: 'new:1' });
const judgeNew = judge('judge', 'new:1', 1);
const citeNew = pending('cite', { name: 'citations.add', body: { claimId: 'new:1', sourceId: 'source' } });
const other = pending('other', { name: 'claims.delete', body: { claimId: 'claim-9' } });
const signOff = pending('signOff', {
  name: 'claims.signOff',
  body: { claimId: 'claim-1', verdictVersion: 2 },
});
const base = liveState(workspace([claim(1), claim(9)]));
const keys = (queue: readonly Pending[]) => queue.map(({ key }) => key);

describe('where the row is not what it was taken for', () => {
  it('drops what was about the row that never came to be, and keeps the rest', () => {
    const { queue, dropped } = refuse([create, judgeNew, other, citeNew], 'create', 'row');
    expect(queue).toEqual([other]);
    expect(keys(dropped)).toEqual(['create', 'judge', 'cite']);
  });

  it('drops a later change of the same words: it would win over someone it never saw', () => {
    const again = judge('again', 'new:1', 2);
    const { queue, dropped } = refuse([judgeNew, citeNew, again], 'judge', 'row');
    expect(queue).toEqual([citeNew]);
    expect(dropped).toEqual([judgeNew, again]);
  });
});

describe('where this change alone cannot be done', () => {
  const refused = (queue: readonly Pending[], key: string) =>
    refuse(queue, key, 'change', overlay(base, queue, 'mara').guesses.get(key));

  it('keeps later changes of the row, which count on the versions that are', () => {
    const queue = [
      update('risk', 1, { risk: 'high' }),
      update('due', 2, { dueOn: '2026-12-01' }),
      pending('stage', {
        name: 'claims.setStage',
        body: { claimId: 'claim-1', workVersion: 3, stage: 'open' },
      }),
      judge('judge', 'claim-1', 1),
    ];
    const { queue: kept, dropped } = refused(queue, 'risk');
    expect(keys(dropped)).toEqual(['risk']);
    expect(kept.map(({ call }) => ('workVersion' in call.body ? call.body.workVersion : null))).toEqual([
      1,
      2,
      null,
    ]);
  });

  it('drops a sign-off of the verdict that never was, and the way back from it', () => {
    const undo = pending(
      'undo',
      { name: 'claims.restoreVerdict', body: { claimId: 'claim-1', verdictVersion: 2, asOf: 1 } },
      { undoes: 'judge' },
    );
    const { queue, dropped } = refused([judge('judge', 'claim-1', 1), signOff, undo, other], 'judge');
    expect([keys(queue), keys(dropped)]).toEqual([['other'], ['judge', 'signOff', 'undo']]);
  });

  it('drops what was about the row that never came to be', () => {
    expect(keys(refused([create, judgeNew, other], 'create').queue)).toEqual(['other']);
  });
});
