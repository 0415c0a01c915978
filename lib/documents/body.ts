import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { RevisionView } from './view.ts';

/** Blocks that assert nothing by themselves: what names a part of the text, and what a machine reads. */
const NAMING = new Set(['heading', 'code']);

/**
 * The sentences that someone has to look at: all but those of headings and code. Offsets are UTF-16 code units;
 * in order and apart. Coverage is counted over these, on screen and in the report.
 */
export function bodySentences(
  { text, blocks }: Pick<RevisionView, 'text' | 'blocks'>,
  language?: string,
): Span[] {
  const naming = blocks.filter(({ type }) => NAMING.has(type));
  let at = 0;
  return sentences(text, language).filter(({ start }) => {
    while ((naming[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const block = naming[at];
    return !block || start < block.start;
  });
}
