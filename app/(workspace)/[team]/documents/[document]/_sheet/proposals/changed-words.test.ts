import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedWords } from './changed-words.ts';

test.each([
  ['under a treaty signed in 2011', 'under a treaty signed in 2012', '2011', '2012'],
  ['Colonel Arvid Lunde, a spokesman', 'Lieutenant Colonel Arvid Lunde, a spokesman', '', 'Lieutenant'],
  ['about 2,400 people', 'about 2,300 people', '400', '300'],
  ['nearly all of them', 'all of them', 'nearly', ''],
  ['the third convoy', 'the second convoy', 'third', 'second'],
  ['signed.', 'signed!', '.', '!'],
  ['all of it', 'something else entirely', 'all of it', 'something else entirely'],
  ['قافلة من 43 مركبة', 'قافلة من 41 مركبة', '43', '41'],
])('%s → %s', (before, after, out, words) => {
  const change = changedWords(before, after);
  expect(change && before.slice(change.start, change.end)).toBe(out);
  expect(change?.words).toBe(words);
});

test('the same words are no change', () => {
  expect(changedWords('as it is', 'as it is')).toBeNull();
});

test('carried out, the change gives the new words', () => {
  const wording = fc
    .array(fc.constantFrom('a', 'convoy', '43', 'of', 'é', '.'), { maxLength: 8 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      const change = changedWords(before, after);
      if (!change) return;
      const done = `${before.slice(0, change.start)} ${change.words} ${before.slice(change.end)}`;
      expect(done.split(/\s+/).filter(Boolean)).toEqual(after.split(/\s+/).filter(Boolean));
    }),
  );
});
