import { describe, expect, it } from 'vitest';
import type { ClaimView } from '#lib/claims/view.ts';
import type { Call } from '../queue/call.ts';
import type { Happening } from '../queue/predict.ts';
import { AT, citation, claim, store } from '../testing/fixtures.ts';
import { inverseOf } from './inverse.ts';
import type { Rows } from './way.ts';

const cited = citation('c', 'claim-1', { note: 'old' });
const clearing = { id: 'k', documentId: 'document', start: 0, end: 9, createdById: 'mara', createdAt: AT };
const signedOff = claim(1, {
  rating: 'confirmed',
  judgedById: 'tomas',
  signedOffById: 'joon',
  stage: 'signedOff',
  verdictVersion: 3,
});

/** The way back from a call made on `was`, when its row has come to `now`; `left` is what the call itself led to. */
function wayBack(
  call: Call,
  { was, left = was, now = left }: Record<string, ClaimView | undefined>,
  makes = '',
) {
  const before = store(was ? [was] : [], { citations: { c: cited }, clearings: { k: clearing } }).get();
  const happened = left
    ? [{ type: 'claim.changed', payload: { claim: left, changes: {} } } as Happening]
    : [];
  const rows: Rows = {
    meId: 'mara',
    claim: () => now,
    clearing: () => clearing,
    citation: () => cited,
    citationsOf: () => (makes === 'cited' ? [citation('d', 'claim-1', { createdById: 'tomas' })] : []),
  };
  return inverseOf({ key: 'key', call, makes, at: AT }, before)(rows, happened);
}

const id = { claimId: 'claim-1' };
const judge: Call = { name: 'claims.setVerdict', body: { ...id, verdictVersion: 3, rating: 'refuted' } };
const refuted = claim(1, { rating: 'refuted', judgedById: 'mara', stage: 'inReview', verdictVersion: 4 });

describe('a verdict', () => {
  it('goes back to the one before, judge and sign-off with it, on top of the version I made', () => {
    expect(wayBack(judge, { was: signedOff, left: refuted })).toEqual({
      kind: 'open',
      calls: [{ name: 'claims.restoreVerdict', body: { ...id, verdictVersion: 4, asOf: 3 } }],
      row: signedOff,
    });
  });

  it.each<[string, Partial<ClaimView>, string | null]>([
    ['judged it anew', { rating: 'opinion', judgedById: 'tomas' }, 'tomas'],
    ['judged it alike', { judgedById: 'tomas' }, 'tomas'],
    ['signed it off', { signedOffById: 'joon', stage: 'signedOff' }, 'joon'],
    ['set its stage', { stage: 'inProgress' }, null],
    ['moved it to other words', { staleAt: AT }, null],
  ])('stays where a colleague has %s', (_, since, byId) => {
    const now = { ...refuted, ...since };
    expect(wayBack(judge, { was: signedOff, left: refuted, now })).toEqual({ kind: 'changed', byId });
  });

  it.each(['claims.signOff', 'claims.reopen'] as const)('%s is taken back like one', (name) => {
    const call: Call = { name, body: { ...id, verdictVersion: 3 } };
    expect(wayBack(call, { was: signedOff, left: refuted })).toMatchObject({
      calls: [{ body: { asOf: 3 } }],
    });
  });

  it('is not taken back where nothing is known of what it came to', () => {
    expect(wayBack(judge, { was: signedOff, left: undefined, now: refuted })).toMatchObject({
      kind: 'changed',
    });
  });
});

describe('words and work', () => {
  const update = (fields: object): Call => ({ name: 'claims.update', body: { ...id, ...fields } });

  it('say again what they said, on top of what the row says now', () => {
    const left = claim(1, { risk: 'high', workVersion: 2 });
    const now = { ...left, dueOn: '2026-12-01', workVersion: 3 };
    expect(wayBack(update({ workVersion: 1, risk: 'high' }), { was: claim(1), left, now })).toMatchObject({
      calls: [{ name: 'claims.update', body: { ...id, workVersion: 3, risk: 'medium' } }],
    });
  });

  it('stay where a colleague has written over them', () => {
    const left = claim(1, { risk: 'high' });
    const now = claim(1, { risk: 'low' });
    expect(wayBack(update({ workVersion: 1, risk: 'high' }), { was: claim(1), left, now })).toEqual({
      kind: 'changed',
      byId: null,
    });
  });

  it.each<[string, Call, Partial<ClaimView>]>([
    ['new words', update({ wordingVersion: 1, wording: 'New' }), { wording: 'New' }],
    [
      'a new range',
      { name: 'claims.rerange', body: { ...id, wordingVersion: 1, start: 0, end: 3 } },
      { start: 0, end: 3 },
    ],
  ])('of %s that withdrew a sign-off bring the sign-off back', (_, call, fields) => {
    const left = { ...signedOff, ...fields, staleAt: AT, signedOffById: null, verdictVersion: 4 };
    const way = wayBack(call, { was: signedOff, left });
    expect(way).toMatchObject({
      calls: [{ name: call.name }, { name: 'claims.restoreVerdict', body: { verdictVersion: 4, asOf: 3 } }],
    });
  });

  it('the stage goes back, but not to one that is an act of its own', () => {
    const call: Call = { name: 'claims.setStage', body: { ...id, workVersion: 1, stage: 'inProgress' } };
    const left = claim(1, { stage: 'inProgress' });
    expect(wayBack(call, { was: claim(1), left })).toMatchObject({ calls: [{ body: { stage: 'open' } }] });
    expect(wayBack(call, { was: claim(1, { stage: 'reopened' }), left })).toEqual({ kind: 'closed' });
  });
});

describe('rows', () => {
  const create: Call = { name: 'claims.create', body: { documentId: 'document', start: 0, end: 9 } };
  const made = claim(1);

  it('that were made go, by the id that they have now', () => {
    expect(wayBack(create, { left: made }, 'new:1')).toMatchObject({
      calls: [{ name: 'claims.delete', body: { claimId: 'claim-1' } }],
    });
    expect(
      wayBack({ name: 'clearings.create', body: { documentId: 'd', start: 0, end: 9 } }, {}, 'new:1'),
    ).toMatchObject({
      calls: [{ name: 'clearings.delete', body: { clearingId: 'k' } }],
    });
  });

  it.each<[string, ClaimView, string]>([
    ['judged', { ...made, rating: 'refuted', judgedById: 'tomas' }, 'new:1'],
    ['reworded', { ...made, wording: 'Theirs' }, 'new:1'],
    ['given a checker', { ...made, assigneeId: 'tomas' }, 'new:1'],
    ['cited on', made, 'cited'],
  ])('stay where a colleague has %s', (_, now, makes) => {
    expect(wayBack(create, { left: made, now }, makes)).toMatchObject({ kind: 'changed' });
  });

  it('that were deleted come back whole', () => {
    const call: Call = { name: 'claims.delete', body: id };
    const before = store([made]).get();
    const rows = { meId: 'mara', claim: () => undefined } as unknown as Rows;
    expect(inverseOf({ key: 'key', call, makes: null, at: AT }, before)(rows, [])).toEqual({
      kind: 'open',
      calls: [{ name: 'claims.restore', body: id }],
      row: made,
    });
    expect(wayBack(call, { was: made })).toEqual({ kind: 'gone' });
    expect(wayBack({ name: 'citations.delete', body: { citationId: 'c' } }, {})).toMatchObject({
      calls: [{ name: 'citations.add', body: { claimId: 'claim-1', sourceId: 'source', note: 'old' } }],
    });
    expect(wayBack({ name: 'clearings.delete', body: { clearingId: 'k' } }, {})).toMatchObject({
      calls: [{ name: 'clearings.create', body: { documentId: 'document', start: 0, end: 9 } }],
    });
  });
});
