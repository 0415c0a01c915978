import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

/**
 * The kinds of case that the golden rules of sentence boundaries (pragmatic_segmenter) cover, in sentences of our own; " | "
 * marks where to cut. The rules themselves are measured by `npm run bench -- --corpus`.
 */
const CASES = [
  'Good morning. | The shop is open.',
  'Is it Friday? | It is Friday.',
  'Look out! | He turned.',
  'Her name is Maria K. Stone.',
  'See the note on p. 12.',
  'Were Adams and co. invited?',
  'They sued Stone, Reed & Co. in May.',
  'Ask Adams and co. | We should hear soon.',
  'They sued Stone, Reed & Co. | It was hopeless.',
  'You can climb Mt. Adele in a day.',
  'St. Anne’s Hall is on 9th st. near the bank.',
  'That is Sam Reed Jr.’s hat.',
  'She toured the U.S.A. last spring.',
  'He lives in the E.U. | Where do you live?',
  'She works for the U.S. Department of Labor.',
  'At 7 a.m. Mrs. Reed left. | She was home by 9 P.M. | Mrs. Stone was late.',
  'It costs $25.50 a day. | It is too much.',
  'He sings (He used to be a baker in Rome.) at the opera.',
  'Write to Ann.Reed@example.com. | She answers.',
  'See https://www.example.20.com/a-b/c_d.html. | It is short.',
  "He said, 'That will do.' and left.",
  'He said, "That will do." | He closed the door.',
  'Wait!! | What is that?? | Who knows!? | Not I.',
  '1.) Wash the rice | 2.) Boil the water',
  '1) Wash the rice. | 2) Boil the water.',
  '1. Wash the rice | 2. Boil the water',
  '• 3. Wash the rice | • 4. Boil the water',
  'a. Wash the rice | b. Boil the water | c. Wait for it',
  'It lies at N°. 2044.117.902. | Nobody goes there.',
  'He shops at Yum! on the corner.',
  'Just you and I. | Have you met Albert I. Stone?',
  'He wrote that “the price of bread will fall. . . .”',
  '"She [...] spoke of the sea [...]" (Reed 55).',
  'The rest is left out . . . . | Another sentence.',
  'I never said that.... | He left.',
  'I was ... how to say ... rather . . . let us call it . . . I was tired.',
  'The habit faded. | . . . Later it came back.',
];

describe('the kinds of the golden rules', () => {
  it.each(CASES)('%s', (marked) => {
    const text = marked.replaceAll(' | ', ' ');
    expect(sentences(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.split(' | '),
    );
  });

  it('cuts where the blank was forgotten', () => {
    const text = 'Hi there.Today is fine.Mr. Reed paid 2,000.That is too much.';
    expect(sentences(text, 'en').map(({ end }) => end)).toEqual([9, 23, 43, 60]);
  });
});
