import { describe, expect, it } from 'vitest';
import { apply, type LiveState, liveState } from '#lib/claims/events.ts';
import { AT, citation, claim, source, workspace } from '../testing/fixtures.ts';
import type { Call } from './call.ts';
import { predict } from './predict.ts';

const judged = claim(2, {
  rating: 'confirmed',
  judgedById: 'tomas',
  stage: 'signedOff',
  signedOffById: 'joon',
});
const base = liveState(
  workspace([claim(1), judged], {
    citations: { c: citation('c', 'claim-1') },
    sources: { source: source('source', { address: 'https://example.org/a' }) },
  }),
);

function predicted(call: Call, more: { makes?: string; quote?: string } = {}): LiveState {
  const pending = { key: 'key', call, makes: more.makes ?? null, at: AT, quote: more.quote };
  return predict(base, 'mara', pending).reduce(apply, base);
}

describe('predict', () => {
  it('makes a claim with the next number and the words of the passage', () => {
    const call: Call = { name: 'claims.create', body: { documentId: 'document', start: 5, end: 9 } };
    const made = predicted(call, { makes: 'new:1', quote: 'said' }).claims.get('new:1');
    expect(made).toMatchObject({ number: 3, quote: 'said', stage: 'open', rating: null, start: 5, end: 9 });
  });

  it('puts a verdict in review, under my name, without an old sign-off', () => {
    const call: Call = {
      name: 'claims.setVerdict',
      body: { claimId: 'claim-1', verdictVersion: 1, rating: 'refuted' },
    };
    expect(predicted(call).claims.get('claim-1')).toMatchObject({
      rating: 'refuted',
      stage: 'inReview',
      judgedById: 'mara',
      verdictVersion: 2,
    });
    const again: Call = { ...call, body: { claimId: 'claim-2', verdictVersion: 1, rating: 'refuted' } };
    expect(predicted(again).claims.get('claim-2')).toMatchObject({ stage: 'reopened', signedOffById: null });
  });

  it('makes a verdict stale when the passage moves, but not when the kind changes', () => {
    const moved: Call = {
      name: 'claims.rerange',
      body: { claimId: 'claim-2', wordingVersion: 1, start: 0, end: 3 },
    };
    expect(predicted(moved, { quote: 'One' }).claims.get('claim-2')).toMatchObject({
      staleAt: AT,
      stage: 'reopened',
      quote: 'One',
    });
    const kind: Call = {
      name: 'claims.update',
      body: { claimId: 'claim-2', wordingVersion: 1, kind: 'date' },
    };
    expect(predicted(kind).claims.get('claim-2')).toMatchObject({
      staleAt: null,
      kind: 'date',
      wordingVersion: 2,
      workVersion: 1,
    });
  });

  it('cites an address with the source that the document knows, else with a blank one', () => {
    const cite = (address: string): Call => ({
      name: 'citations.addByAddress',
      body: { claimId: 'claim-1', address },
    });
    expect(
      predicted(cite('https://example.org/a'), { makes: 'new:1' }).citations.get('new:1')?.sourceId,
    ).toBe('source');
    const unknown = predicted(cite('https://www.example.org/b'), { makes: 'new:1' });
    expect(unknown.sources.get(unknown.citations.get('new:1')?.sourceId ?? '')?.title).toBe('example.org/b');
  });

  it('expects nothing of a change whose row is gone', () => {
    const calls: Call[] = [
      { name: 'claims.delete', body: { claimId: 'gone' } },
      { name: 'claims.update', body: { claimId: 'gone', risk: 'high', workVersion: 1 } },
      { name: 'citations.delete', body: { citationId: 'gone' } },
      { name: 'citations.add', body: { claimId: 'gone', sourceId: 'source' } },
    ];
    for (const call of calls) expect(predicted(call)).toBe(base);
  });
});
