import { expect, test } from 'vitest';
import { announcement, type Spoken } from './announcement.ts';

const spoken: Spoken = {
  from: 8,
  to: 8,
  of: 27,
  state: 'untouched',
  claims: [],
  words: 'For a decade the cafés took money.',
};

test.each<[string, Partial<Spoken>, string]>([
  ['untouched', {}, 'Sentence 8 of 27, untouched: For a decade the cafés took money.'],
  ['cleared', { state: 'cleared' }, 'Sentence 8 of 27, cleared: For a decade the cafés took money.'],
  ['several', { to: 10 }, 'Sentences 8 to 10 of 27, untouched: For a decade the cafés took money.'],
  [
    'claimed',
    {
      state: 'claimed',
      claims: [
        { number: 4, word: 'Confirmed' },
        { number: 5, word: 'Needs correction' },
      ],
    },
    'Sentence 8 of 27, claim 4 Confirmed, claim 5 Needs correction: For a decade the cafés took money.',
  ],
])('%s', (_, part, expected) => {
  expect(announcement({ ...spoken, ...part })).toBe(expected);
});
