import { describe, expect, it } from 'vitest';
import { type LiveState, liveState, reduce, type StreamEvent, type WorkspaceState } from './events.ts';
import type { ClaimView } from './view.ts';

const claim = { id: 'claim', number: 1, rating: null } as ClaimView;
const empty = liveState({
  seqs: { document: 4 },
  document: { id: 'document', title: 'Old' },
  claims: {},
  clearings: {},
  citations: {},
  sources: {},
  people: {},
} as unknown as WorkspaceState);

function next(state: LiveState, seq: number, type: string, payload: object): LiveState {
  return reduce(state, { stream: 'document', seq, type, payload } as StreamEvent);
}

describe('reduce', () => {
  it.each([
    ['claim.created', { claim }],
    ['claim.restored', { claim }],
    ['claim.judged', { claim, changes: {} }],
  ])('%s puts the row that it carries', (type, payload) => {
    const state = next(empty, 5, type, payload);
    expect(state.claims.get('claim')).toBe(claim);
    expect(state.seqs.document).toBe(5);
  });

  it('takes a deleted claim away', () => {
    const state = next(next(empty, 5, 'claim.created', { claim }), 6, 'claim.deleted', {
      claimId: 'claim',
    });
    expect(state.claims.size).toBe(0);
  });

  it('brings the source along with a citation', () => {
    const state = next(empty, 5, 'citation.created', {
      citation: { id: 'citation', claimId: 'claim', sourceId: 'source' },
      source: { id: 'source' },
    });
    expect([state.citations.has('citation'), state.sources.has('source')]).toEqual([true, true]);
  });

  it('takes in a new title', () => {
    expect(next(empty, 5, 'document.changed', { document: { title: 'New' } }).document.title).toBe('New');
  });

  it.each([1, 4])('lets an event it has seen (seq %i) change nothing', (seq) => {
    expect(next(empty, seq, 'claim.created', { claim })).toBe(empty);
  });

  it('moves the seq even for a type of a later version', () => {
    const state = next(empty, 5, 'claim.blessed', { claim });
    expect([state.seqs.document, state.claims.size]).toEqual([5, 0]);
  });
});
