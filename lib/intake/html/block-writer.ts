import type { BlockShape, RawBlock, Run, RunMark } from '../raw-block.ts';

/** What the text being written belongs to. An item's first block carries its marker; what follows in it is a paragraph. */
export type Frame = BlockShape & { item?: { begun: boolean } };

/** Collects runs into blocks: `write` adds text, `end` closes the block, and a block without words is none. */
export class BlockWriter {
  readonly blocks: RawBlock[] = [];
  #frame: Frame | undefined;
  #runs: Run[] = [];

  write(text: string, marks: readonly RunMark[], frame: Frame): void {
    if (text === '') return;
    this.#frame ??= frame;
    this.#runs.push({ text, marks });
  }

  end(): void {
    const runs = this.#runs;
    const frame = this.#frame;
    this.#runs = [];
    this.#frame = undefined;
    if (!frame || !runs.some((run) => /\S/.test(run.text))) return;
    this.blocks.push({ ...shapeOf(frame), runs: frame.type === 'heading' ? runs.map(withoutStrong) : runs });
  }
}

function shapeOf({ item, ...shape }: Frame): BlockShape {
  if (!item) return shape;
  const isFirst = !item.begun;
  item.begun = true;
  return isFirst ? shape : { type: 'paragraph' };
}

/** A heading is bold by being one. */
function withoutStrong(run: Run): Run {
  return { ...run, marks: run.marks.filter((mark) => mark.type !== 'strong') };
}
