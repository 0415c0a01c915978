import { expect, it } from 'vitest';
import { vocabulary } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { slide } from './slides.ts';
import type { Alignment } from './ties.ts';

/** Two texts whose words are tied as given: for each old word its new place, or -1. */
function tied(oldText: string, newText: string, places: number[]): Alignment {
  const words = vocabulary();
  const [old, now] = [wordList(oldText, words), wordList(newText, words)];
  const to = Int32Array.from(places);
  const from = new Int32Array(now.count).fill(-1);
  places.forEach((place, at) => {
    if (place !== -1) from[place] = at;
  });
  return { old, now, to, from, moved: new Uint8Array(old.count), weights: new Float64Array(), isWord: [] };
}

const SHORT = 'Costs rose sharply. Fares fell.';
const LONG = 'Costs rose sharply. Wages rose sharply. Fares fell.';
const CLOSE = 'The vote was close.';
const BOTH = 'The vote failed. The vote was close.';

it.each<[string, string, string, number[], number[]]>([
  ['put in, on', SHORT, LONG, [0, 5, 6, 7, 8, 9, 10], [0, 1, 2, 3, 8, 9, 10]],
  ['put in, back', CLOSE, BOTH, [0, 1, 6, 7, 8], [4, 5, 6, 7, 8]],
  [
    'taken out, on',
    LONG,
    SHORT,
    [0, -1, -1, -1, -1, 1, 2, 3, 4, 5, 6],
    [0, 1, 2, 3, -1, -1, -1, -1, 4, 5, 6],
  ],
  ['taken out, back', BOTH, CLOSE, [0, 1, -1, -1, -1, -1, 2, 3, 4], [-1, -1, -1, -1, 0, 1, 2, 3, 4]],
  ['stands already', SHORT, LONG, [0, 1, 2, 3, 8, 9, 10], [0, 1, 2, 3, 8, 9, 10]],
  ['replaced, not put in', 'He won.', 'She won.', [-1, 1, 2], [-1, 1, 2]],
])('a sentence %s', (_, oldText, newText, before, after) => {
  const alignment = tied(oldText, newText, before);
  slide(alignment);
  expect([...alignment.to]).toEqual(after);
  alignment.to.forEach((place, at) => {
    if (place !== -1) expect(alignment.from[place]).toBe(at);
  });
});
