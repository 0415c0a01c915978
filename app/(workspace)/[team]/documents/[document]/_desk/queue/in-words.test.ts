import { expect, it } from 'vitest';
import { tableOf } from '#lib/claims/table.ts';
import { AT, citation, claim } from '../testing/fixtures.ts';
import type { Call } from './call.ts';
import { inWords } from './in-words.ts';

const snapshot = { claims: tableOf([claim(14)]), citations: tableOf([citation('c', 'claim-14')]) };

it.each<[Call, string]>([
  [
    { name: 'claims.setVerdict', body: { claimId: 'claim-14', verdictVersion: 1, rating: 'refuted' } },
    'Verdict on claim 14: Refuted',
  ],
  [
    { name: 'claims.setVerdict', body: { claimId: 'claim-14', verdictVersion: 1, rating: null } },
    'Verdict on claim 14: taken back',
  ],
  [{ name: 'citations.update', body: { citationId: 'c', version: 1 } }, 'Citation on claim 14'],
  [{ name: 'claims.update', body: { claimId: 'gone', risk: 'high' } }, 'Change of a claim'],
  [{ name: 'claims.create', body: { documentId: 'd', start: 0, end: 4 } }, 'New claim: “said”'],
])('%j', (call, words) => {
  expect(inWords({ key: 'k', call, makes: null, at: AT, quote: 'said' }, snapshot)).toBe(words);
});
