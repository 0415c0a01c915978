import { expect, it } from 'vitest';
import type { StreamEvent } from '#lib/claims/events.ts';
import { AT, citation, claim, event, source } from '../testing/fixtures.ts';
import type { Call } from './call.ts';
import { tellsOf } from './recognise.ts';

const created = event(1, { type: 'claim.created', payload: { claim: claim(1, { start: 10, end: 20 }) } });
const cleared = event(1, {
  type: 'clearing.created',
  payload: { clearing: { id: 'k', documentId: 'd', start: 10, end: 20, createdById: 'mara', createdAt: AT } },
});
const cited = event(1, {
  type: 'citation.created',
  payload: {
    citation: citation('c', 'claim-1'),
    source: source('source', { address: 'https://a.example/' }),
  },
});
const claimed = (start: number, end: number): Call => ({
  name: 'claims.create',
  body: { documentId: 'd', start, end },
});
const cite = (claimId: string, sourceId: string): Call => ({
  name: 'citations.add',
  body: { claimId, sourceId },
});
const citeAddress = (claimId: string, address: string): Call => ({
  name: 'citations.addByAddress',
  body: { claimId, address },
});

it.each<[string, boolean, Call, StreamEvent]>([
  ['the same passage', true, claimed(10, 20), created],
  ['without the blanks at its ends', true, claimed(9, 22), created],
  ['another passage', false, claimed(10, 40), created],
  [
    'a clearing of it',
    false,
    { name: 'clearings.create', body: { documentId: 'd', start: 10, end: 20 } },
    created,
  ],
  [
    'the same clearing',
    true,
    { name: 'clearings.create', body: { documentId: 'd', start: 10, end: 20 } },
    cleared,
  ],
  ['the same source', true, cite('claim-1', 'source'), cited],
  ['another source', false, cite('claim-1', 'other'), cited],
  ['the source on another claim', false, cite('claim-2', 'source'), cited],
  ['the same address', true, citeAddress('claim-1', 'https://a.example/'), cited],
  ['another address', false, citeAddress('claim-1', 'https://b.example/'), cited],
  ['no new row', false, { name: 'claims.delete', body: { claimId: 'claim-1' } }, created],
])('%s: %s', (_, expected, call, told) => {
  expect(tellsOf(told, { key: 'k', call, makes: 'new:k', at: AT })).toBe(expected);
});
