import { describe, expect, it } from 'vitest';
import { tableOf } from '#lib/claims/table.ts';
import type { Call } from '../queue/call.ts';
import type { Conflict } from '../queue/conflict.ts';
import { AT, citation, claim, person } from '../testing/fixtures.ts';
import { sidesOf } from './sides.ts';

const people = tableOf([person('tomas', { name: 'Tomas Wren' }), person('mara', { name: 'Mara Ivens' })]);
const saved = claim(1, {
  rating: 'refuted',
  stage: 'inProgress',
  assigneeId: 'tomas',
  dueOn: '2026-12-01',
  confidence: 'low',
  rationale: 'The log.',
  kind: 'number',
  quote: 'their words',
});
const conflict = (mine: Call, more: Partial<Conflict> = {}): Conflict => ({
  key: 'k',
  claimId: 'claim-1',
  at: AT,
  mine,
  more: [],
  theirs: saved,
  winnerId: 'tomas',
  ...more,
});
const update = (fields: object): Call => ({ name: 'claims.update', body: { claimId: 'claim-1', ...fields } });
const cited = (fields: object): Conflict =>
  conflict(
    { name: 'citations.update', body: { citationId: 'c', version: 1, ...fields } },
    { theirs: citation('c', 'claim-1', { locator: 'p. 4', credibility: 2 }) },
  );

describe('each field has words on both sides', () => {
  it.each<[string, Conflict, string, string]>([
    ['checker', conflict(update({ assigneeId: 'mara' })), 'Checker: Tomas Wren', 'Checker: Mara Ivens'],
    ['no checker', conflict(update({ assigneeId: null })), 'Checker: Tomas Wren', 'Checker: nobody'],
    ['due date', conflict(update({ dueOn: null })), 'Due: 1 Dec 2026', 'Due: none'],
    ['risk', conflict(update({ risk: 'high' })), 'Risk: Medium', 'Risk: High'],
    ['kind', conflict(update({ kind: 'date' })), 'Kind: Number', 'Kind: Date'],
    [
      'a correction taken away',
      conflict(update({ correction: null })),
      'Correction: none',
      'Correction: none',
    ],
    ['wording', conflict(update({ wording: 'Mine' })), 'Wording: none', 'Wording: Mine'],
    ['speaker', conflict(update({ speaker: 'Ana' })), 'Speaker: none', 'Speaker: Ana'],
    [
      'range',
      conflict(
        { name: 'claims.rerange', body: { claimId: 'claim-1', wordingVersion: 1, start: 1, end: 9 } },
        { quote: 'my words' },
      ),
      'Passage: their words',
      'Passage: my words',
    ],
    [
      'stage',
      conflict({ name: 'claims.setStage', body: { claimId: 'claim-1', workVersion: 1, stage: 'inReview' } }),
      'Stage: In progress',
      'Stage: In review',
    ],
    ['stance', cited({ stance: 'refutes' }), 'Stance: Supports', 'Stance: Refutes'],
    ['place', cited({ locator: null }), 'Place: p. 4', 'Place: none'],
    ['credibility', cited({ credibility: 5 }), 'Credibility: 2, probably true', 'Credibility: 5, improbable'],
  ])('%s', (_, given, theirs, mine) => {
    const sides = sidesOf(given, people);
    const words = ({ lines }: typeof sides.mine) => lines.map(({ label, text }) => `${label}: ${text}`);
    expect([words(sides.theirs), words(sides.mine)]).toEqual([[theirs], [mine]]);
  });
});

describe('a verdict', () => {
  it('stands against a verdict, with confidence and reasons', () => {
    const body = { claimId: 'claim-1', verdictVersion: 1, rating: null, confidence: null, rationale: null };
    expect(sidesOf(conflict({ name: 'claims.setVerdict', body }), people)).toEqual({
      theirs: {
        rating: 'refuted',
        lines: [
          { label: 'Confidence', text: 'Low' },
          { label: 'Why', text: 'The log.' },
        ],
      },
      mine: {
        rating: null,
        lines: [
          { label: 'Confidence', text: 'none' },
          { label: 'Why', text: 'none' },
        ],
      },
      did: 'judged it',
    });
  });

  it.each([
    ['claims.signOff', 'Signed off', 'signed it off'],
    ['claims.reopen', 'Reopened', 'reopened it'],
  ] as const)('%s is wanted of the one that is no more', (name, stage, did) => {
    const sides = sidesOf(conflict({ name, body: { claimId: 'claim-1', verdictVersion: 1 } }), people);
    expect(sides).toEqual({
      theirs: { rating: 'refuted', lines: [{ label: 'Stage', text: 'In progress' }] },
      mine: { lines: [{ label: 'Stage', text: stage }] },
      did,
    });
  });
});
