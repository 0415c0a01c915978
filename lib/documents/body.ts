import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { BlockView, RevisionView } from './view.ts';

type Body = Pick<RevisionView, 'text' | 'blocks'>;

/** Blocks that assert nothing by themselves: what names a part of the text, and what a machine reads. */
const NAMING: ReadonlySet<BlockView['type']> = new Set(['heading', 'code']);

/** A revision never changes, and reading a long one takes a while: what was found stays as long as its blocks are held. */
const known = new WeakMap<readonly BlockView[], Map<string, Span[]>>();

/**
 * The sentences that someone has to look at: all but those of headings and code. Offsets are UTF-16 code units;
 * in order and apart. Coverage is counted over these, on screen and in the report. Do not change the list: it is kept.
 */
export function bodySentences(body: Body, language = ''): Span[] {
  const byLanguage = known.get(body.blocks) ?? new Map<string, Span[]>();
  const found = byLanguage.get(language) ?? findSentences(body, language);
  known.set(body.blocks, byLanguage.set(language, found));
  return found;
}

function findSentences({ text, blocks }: Body, language: string): Span[] {
  const naming = blocks.filter(({ type }) => NAMING.has(type));
  let at = 0;
  return sentences(text, language || undefined).filter(({ start }) => {
    while ((naming[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const block = naming[at];
    return !block || start < block.start;
  });
}
