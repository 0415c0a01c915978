import type { Found } from '../imported.ts';
import { metadata } from '../metadata.ts';
import { plainBlock } from '../raw-block.ts';
import { Counter } from '../tally.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Plain text: one paragraph a line, hard-wrapped lines joined where that is clearly what they are. */
export function readText(text: string): Found {
  const { paragraphs, joined } = unwrapLines(text.split(LINE_END));
  const repaired = new Counter();
  repaired.add('hard line break joined', joined);
  return {
    importer: 'text',
    blocks: paragraphs.map((paragraph) => plainBlock(paragraph)),
    metadata: metadata({ title: [headline(paragraphs)], byline: [bylineOf(paragraphs)] }),
    repaired,
  };
}

/** All that Unicode calls a mandatory break; Word copies its soft returns as U+000B. */
const LINE_END = /\r\n|[\n\r\u0085\v\f\u2028\u2029]/;

/** A headline is short, does not end as a sentence does, and stands over something longer. */
const LONGEST_HEADLINE = 140;

function headline([first = '', ...rest]: readonly string[]): string | undefined {
  const isShort = first.length <= LONGEST_HEADLINE && !/[.!?…:;,。।؟]["”’»)]*$/u.test(first);
  return isShort && rest.some((paragraph) => paragraph.length > first.length) ? first : undefined;
}

/** "By Ines Okafor", within the first lines; a name is a few words, each with a capital. */
function bylineOf(paragraphs: readonly string[]): string | undefined {
  return paragraphs
    .slice(1, 4)
    .map((line) => /^by\s+(\p{Lu}[\p{L}.’'-]*(?:\s+(?:and\s+)?\p{L}[\p{L}.,’'-]*){0,9})$/iu.exec(line)?.[1])
    .find((name) => name !== undefined && /^\p{Lu}/u.test(name));
}
