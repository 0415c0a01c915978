import type { Block, Mark } from './canonical-document.ts';

/** A stretch of a source's text, as it came, with the marks on it. */
export type RunMark = Pick<Mark, 'type' | 'href'>;
export type Run = { text: string; marks: readonly RunMark[] };

/** What a block is, before anyone knows where it stands in the text. */
export type BlockShape = Omit<Block, 'start' | 'end'>;

/** A block as an importer found it: any white space, any normal form. `canonicalDocument` makes a document of them. */
export type RawBlock = BlockShape & { runs: Run[] };

/** A block without marks. */
export function plainBlock(text: string, shape: BlockShape = { type: 'paragraph' }): RawBlock {
  return { ...shape, runs: [{ text, marks: [] }] };
}

/** A block's text, as it came. */
export function rawText(block: RawBlock): string {
  return block.runs.map((run) => run.text).join('');
}
