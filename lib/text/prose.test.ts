import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';
import { compareEnds, proseByLanguage } from './testing/marked-prose.ts';

const FOLDER = new URL('./testing/prose/', import.meta.url);
const FILES = readdirSync(FOLDER).map((file): [string, string] => [
  file,
  readFileSync(new URL(file, FOLDER), 'utf8'),
]);

/** Errors (ends missed and ends invented) allowed in a hundred sentences. */
const ALLOWED = { en: 1, others: 2 };

describe('sentences of news prose, marked by hand', () => {
  it.each([...proseByLanguage(FILES)])('%s', (language, paragraphs) => {
    const wrong = paragraphs.flatMap((paragraph) => {
      const { missed, invented } = compareEnds(
        sentences(paragraph.text, language).map(({ end }) => end),
        paragraph,
      );
      return [...missed, ...invented].map(
        (at) => `${paragraph.text.slice(Math.max(0, at - 30), at)}¦${paragraph.text.slice(at, at + 20)}`,
      );
    });
    const count = paragraphs.reduce((sum, { ends }) => sum + ends.length, 0);
    const allowed = language === 'en' ? ALLOWED.en : ALLOWED.others;
    expect((100 * wrong.length) / count, wrong.join('\n')).toBeLessThanOrEqual(allowed);
  });
});
