import { expect, it } from 'vitest';
import { recounted } from './watch-language.ts';

it.each([
  [25, 27, 0.789, 'Counted anew in the new language: 27 sentences, 25 before; 78 % covered.'],
  [1, 1, 0, 'Counted anew in the new language: 1 sentence, as before; 0 % covered.'],
])('%i, %i, %f', (before, now, share, words) => {
  expect(recounted(before, now, share)).toBe(words);
});
