import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '#lib/text/canonical.ts';
import { canonicalDocument } from './canonical-document.ts';
import type { RawBlock, RunMark } from './raw-block.ts';
import { expectSound, shown } from './testing/sound.ts';
import { passage } from './testing/texts.ts';

const marks = fc.subarray<RunMark>([
  { type: 'strong' },
  { type: 'emphasis' },
  { type: 'link', href: 'https://example.org/' },
]);
const block: fc.Arbitrary<RawBlock> = fc.record({
  type: fc.constantFrom('paragraph', 'heading', 'code', 'quotation'),
  runs: fc.array(fc.record({ text: passage, marks }), { maxLength: 4 }),
});

describe('canonicalDocument', () => {
  it('keeps its promises for any blocks', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => expectSound(canonicalDocument(blocks))),
      { numRuns: 300 },
    );
  });

  it('shows each block as its text would be shown alone', () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 5 }), (passages) => {
        const document = canonicalDocument(
          passages.map((text) => ({ type: 'paragraph', runs: [{ text, marks: [] }] })),
        );
        const alone = passages.map((text) => canonicalText(text).replace(/\s+/g, ' ').trim());
        expect(shown(document)).toEqual(alone.filter((text) => text !== ''));
      }),
    );
  });

  it('puts a mark on the very words that carried it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('cafe\u0301', '👩\u200d👧', 'قال', 'שָׁלוֹם', '没有', 'ﬁn', 'a\u00a0b'), {
          minLength: 3,
          maxLength: 9,
        }),
        fc.nat(),
        (words, seed) => {
          const marked = seed % words.length;
          const runs = words.flatMap((text, index) => [
            { text: ' \t ', marks: [] },
            { text, marks: index === marked ? [{ type: 'strong' as const }] : [] },
          ]);
          const document = canonicalDocument([{ type: 'paragraph', runs }]);
          const [mark] = document.marks;
          expect(document.text.slice(mark?.start, mark?.end)).toBe(canonicalText(words[marked] ?? ''));
        },
      ),
    );
  });

  it('joins a mark that goes on from run to run, and keeps two links apart', () => {
    const strong = { type: 'strong' } as const;
    const link = (href: string) => ({ type: 'link', href }) as const;
    const { text, marks } = canonicalDocument([
      {
        type: 'paragraph',
        runs: [
          { text: 'one ', marks: [strong, link('https://a.org/')] },
          { text: 'two', marks: [link('https://a.org/'), strong] },
          { text: ' three', marks: [link('https://b.org/')] },
        ],
      },
    ]);
    expect(marks.map((mark) => [mark.type, mark.href, text.slice(mark.start, mark.end)])).toEqual([
      ['strong', undefined, 'one two'],
      ['link', 'https://a.org/', 'one two'],
      ['link', 'https://b.org/', ' three'],
    ]);
  });
});
