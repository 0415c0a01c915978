import { expect, test } from 'vitest';
import { buildReport } from './dataset.ts';
import { pictureOf } from './picture.ts';
import { facts } from './testing/ferry.ts';
import { emptyFacts, manyFacts } from './testing/variants.ts';

test('a short text: a stroke a word, in the state of its passage, the worst of two', () => {
  const report = buildReport(facts(), 'editor');
  const { strokes } = pictureOf(report);
  const states = new Set(strokes.map((stroke) => stroke.state));
  for (const state of [
    'confirmed',
    'correction',
    'refuted',
    'misleading',
    'open',
    'stale',
    'opinion',
    'untouched',
    'cleared',
    'rest',
  ] as const)
    expect(states).toContain(state);
  expect(strokes.filter((stroke) => stroke.state === 'correction')).toHaveLength(5);
});

test.each([
  ['no claims', emptyFacts()],
  ['1,000 claims', manyFacts(1000)],
])('with %s it stays on the cover, inside its frame, and light', (_, given) => {
  const { width, height, strokes } = pictureOf(buildReport(given, 'editor'));
  expect(strokes.length).toBeLessThan(4_000);
  expect(strokes.every((stroke) => stroke.x >= 0 && stroke.x + stroke.width <= width + 0.1)).toBe(true);
  expect(height).toBeLessThan(6_000);
});
