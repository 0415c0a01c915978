import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapLines } from './unwrap-lines.ts';

const MAIL = `The column turned north along the coast road shortly after midnight on
Tuesday, with its headlights off, and people in the fishing town of
Darat counted the trucks from their rooftops until the last had passed.

It was the third convoy in five nights, and nobody waved. The base was
leased for 49 years under a treaty that was signed in the year 2011.

Ines Okafor
Ras al-Milh`;

describe('unwrapLines', () => {
  it('joins the lines of a hard-wrapped text, and leaves its short lines alone', () => {
    const { paragraphs, joined } = unwrapLines(MAIL.split('\n'));
    expect(joined).toBe(3);
    expect(paragraphs).toHaveLength(4);
    expect(paragraphs[0]).toMatch(/^The column .* on Tuesday, .* town of Darat counted .* passed\.$/);
    expect(paragraphs.slice(2)).toEqual(['Ines Okafor', 'Ras al-Milh']);
  });

  it.each([
    [
      'one paragraph a line, no blank lines',
      'A first sentence that is long enough to be a paragraph of its own.\nA second sentence.\nA third one.',
    ],
    [
      'one long paragraph a line, blank lines between',
      `${'Word '.repeat(60)}\n\n${'Other '.repeat(70)}\n\n${'More '.repeat(50)}`,
    ],
    [
      'a poem',
      'The convoys roll,\nthe night is long,\nand nobody waves.\n\nThe trucks are gone,\nthe road is dark,\nand still the blimp.',
    ],
    [
      'a list',
      '- first thing that was found in the archive of the old ministry\n- second thing that was found in the archive of the ministry\n- third\n\n- fourth\n- fifth',
    ],
    [
      'addresses',
      'Ministry of Defence, Department of Information and Press\n12 Harbour Road\nDarat\n\nCoast Guard\n1 Pier\nDarat',
    ],
    [
      'a ballad whose long lines are all as long',
      `${'The convoys roll along the coast road through the long night\nand nobody waves.\n'.repeat(4)}\nThe trucks are gone.`,
    ],
  ])('leaves %s as it is', (_, text) => {
    const { paragraphs, joined } = unwrapLines(text.split('\n'));
    expect(joined).toBe(0);
    expect(paragraphs).toEqual(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
  });

  it('keeps a hyphen at the edge without a space', () => {
    const line = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed-';
    expect(unwrapLines([line, line, line, line, '', 'End.']).paragraphs).toEqual([line.repeat(4), 'End.']);
  });

  it('loses no character but spaces, whatever the lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constant(''), fc.string({ minLength: 55, maxLength: 75 }))),
        (lines) => {
          const bare = (parts: readonly string[]) => parts.join('').replace(/\s/g, '');
          expect(bare(unwrapLines(lines).paragraphs)).toBe(bare(lines));
        },
      ),
    );
  });

  it('brings back any text that was wrapped greedily', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    const paragraph = fc.array(word, { minLength: 40, maxLength: 80 });
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 55, max: 78 }),
        (paragraphs, width) => {
          const lines = paragraphs.flatMap((words) => [...wrap(words, width), '']);
          expect(unwrapLines(lines).paragraphs).toEqual(paragraphs.map((words) => words.join(' ')));
        },
      ),
    );
  });
});

function wrap(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
