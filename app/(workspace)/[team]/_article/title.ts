import type { BlockView, RevisionView } from '#lib/documents/view.ts';

/** A headline: with the offset at which it starts if it is part of the text, without if only the document knows it. */
export type Headline = { words: string; start?: number };

/** The headline and the blocks that remain. A text that begins with its own title is not given it twice. */
export function splitTitle(
  documentTitle: string,
  { text, blocks }: Pick<RevisionView, 'text' | 'blocks'>,
): { title: Headline; blocks: readonly BlockView[] } {
  const first = blocks[0];
  const words = first ? text.slice(first.start, first.end) : '';
  if (first && first.type !== 'tableCell' && first.type !== 'listItem' && sameWords(words, documentTitle)) {
    return { title: { words, start: first.start }, blocks: blocks.slice(1) };
  }
  return { title: { words: documentTitle }, blocks };
}

/** Whether two headlines say the same, whatever their case and white space. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
