import { expect, it } from 'vitest';
import { bodySentences } from './body.ts';
import type { BlockView } from './view.ts';

it('counts what asserts something: not headings, not code', () => {
  const parts: [BlockView['type'], string][] = [
    ['heading', 'A title. With two sentences.'],
    ['paragraph', 'One is here. Two is here.'],
    ['code', 'x = 1. y = 2.'],
    ['listItem', 'Three is here.'],
    ['heading', 'The end.'],
  ];
  let at = 0;
  const blocks = parts.map(([type, words]) => {
    const block = { type, start: at, end: at + words.length };
    at = block.end + 1;
    return block;
  });
  const text = parts.map(([, words]) => words).join('\n');
  const found = bodySentences({ text, blocks }, 'en').map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['One is here.', 'Two is here.', 'Three is here.']);
});
