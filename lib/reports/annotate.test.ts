import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClaimView } from '../claims/view.ts';
import type { RevisionView } from '../documents/view.ts';
import { annotate } from './annotate.ts';
import { buildReport } from './dataset.ts';
import { laned } from './lanes.ts';
import { facts } from './testing/ferry.ts';
import { claimOn, revisionOf } from './testing/makers.ts';

const report = buildReport(facts(), 'editor');

test('the runs of a block join to its text, and nothing of the text is lost', () => {
  for (const { block, runs } of annotate(report))
    expect(runs.map((run) => run.text).join('')).toBe(report.text.canonical.slice(block.start, block.end));
});

test('each claim opens once and closes once, on its own words', () => {
  const runs = annotate(report).flatMap((block) => block.runs);
  for (const claim of report.claims) {
    const on = runs.filter((run) => run.claims.some((one) => one.claim === claim));
    expect(on.map((run) => run.text).join('')).toBe(claim.quote);
    expect(runs.filter((run) => run.opens.includes(claim))).toEqual([on[0]]);
    expect(runs.filter((run) => run.closes.includes(claim))).toEqual([on.at(-1)]);
  }
});

test('untouched passages are told once each', () => {
  const runs = annotate(report).flatMap((block) => block.runs);
  expect(runs.filter((run) => run.opensUntouched)).toHaveLength(report.counts.untouched);
});

test('a claim over two blocks keeps its number and leaves the line break alone', () => {
  const revision = revisionOf([
    ['paragraph', 'One two.'],
    ['paragraph', 'Three four.'],
  ]);
  const claim = claimOn(revision, 1, 'two.\nThree');
  const both = annotate(
    buildReport({ ...facts(), revision, claims: [claim], clearings: [], citations: [] }, 'editor'),
  );
  const found = both.flatMap((block) => block.runs.filter((run) => run.claims.length > 0));
  expect(found.map((run) => run.text)).toEqual(['two.', 'Three']);
  expect(found.map((run) => [run.opens.length, run.closes.length])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('claims heaped on one sentence grow with their number, not with its square', () => {
  const revision = revisionOf([['paragraph', 'x'.repeat(1_000)]]);
  const whole = claimOn(revision, 1, 'x'.repeat(1_000));
  const claims = Array.from({ length: 400 }, (_, index) => ({
    ...whole,
    number: index + 1,
    start: index,
    end: 1_000 - index,
  }));
  const runs = annotate(reportOf(revision, claims)).flatMap((block) => block.runs);
  expect(runs.flatMap((run) => run.opens)).toHaveLength(400);
  for (const run of runs) expect(run.claims.length).toBeLessThanOrEqual(3 + run.opens.length);
});

function reportOf(revision: RevisionView, claims: ClaimView[]) {
  return buildReport({ ...facts(), revision, claims, clearings: [], citations: [] }, 'editor');
}

test('proposed wordings are drawn into the text: struck, then new', () => {
  const edits = annotate(report).flatMap(({ runs }) => runs.filter((run) => run.edit?.struck));
  expect(edits.map((run) => [run.text, run.edit?.after])).toEqual([
    ['1965', '1964'],
    ['400,000', '240,000'],
  ]);
});

test('overlapping claims lie in lanes of their own, up to three', () => {
  const span = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 30 }) });
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const [model] = report.claims;
      if (!model) return;
      const claims = spans
        .map(({ start, length }, number) => ({ ...model, number, start, end: start + length }))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      const lanes = laned(claims);
      for (const [index, one] of lanes.entries())
        for (const other of lanes.slice(index + 1)) {
          const depth = lanes.filter(
            (third) => third.claim.start < other.claim.end && third.claim.end > other.claim.start,
          ).length;
          const overlap = one.claim.end > other.claim.start && one.claim.start < other.claim.end;
          if (overlap && depth <= 3) expect(one.lane).not.toBe(other.lane);
        }
    }),
  );
});
