import { canonical } from '#lib/text/canonical.ts';
import { chain, replaceTracked } from '#lib/text/offset-map.ts';
import type { RawBlock, Run } from './raw-block.ts';

export type BlockType = 'heading' | 'paragraph' | 'quotation' | 'listItem' | 'tableCell' | 'caption' | 'code';

/**
 * One block of a document. `start` and `end` are UTF-16 code units into the document's text, edges without white space.
 * `level` is 1–6 for a heading, the depth (1–8) for a list item or a quotation. `marker` is the ordinal of an item in an
 * ordered list. `table`, `row` and `column` count from 0; empty cells are not blocks, so columns may be skipped.
 */
export type Block = {
  type: BlockType;
  start: number;
  end: number;
  level?: number;
  ordered?: boolean;
  marker?: number;
  table?: number;
  row?: number;
  column?: number;
  header?: boolean;
};

export type MarkType = 'strong' | 'emphasis' | 'link' | 'code' | 'subscript' | 'superscript' | 'strike';

/** A stand-off mark, within one block. `href` (http, https, mailto) belongs to links alone. */
export type Mark = { type: MarkType; start: number; end: number; href?: string };

/** The text is the only truth: '\n' stands between blocks and nowhere else; blocks are in order and disjoint. */
export type CanonicalDocument = { text: string; blocks: Block[]; marks: Mark[] };

/** The blocks put into canonical form: spaces joined and trimmed, empty blocks gone, offsets over the final text. */
export function canonicalDocument(rawBlocks: readonly RawBlock[]): CanonicalDocument {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  let start = 0;
  for (const raw of rawBlocks) {
    const { runs, ...shape } = raw;
    const { text, place } = blockText(raw);
    if (text === '') continue;
    const end = start + text.length;
    texts.push(text);
    blocks.push({ ...shape, start, end });
    for (const mark of rawMarks(runs)) marks.push(...placed(mark, place, start, text.length));
    start = end + 1;
  }
  return { text: texts.join('\n'), blocks, marks };
}

/** Line ends inside a block, and where the text breaks in two: a block is one line. */
const LINE_ENDS = /[\n\r\u0085\v\f\u2028\u2029]/g;

type Place = (start: number, end: number) => { start: number; end: number };

/** A block's final text, and a function from offsets over its runs to offsets over that text. */
function blockText({ runs, type }: RawBlock): { text: string; place: Place } {
  const original = runs
    .map((run) => run.text)
    .join('')
    .replace(LINE_ENDS, ' ');
  const repaired = canonical(original);
  const joined = replaceTracked(repaired.text, type === 'code' ? /(?!)/g : / {2,}/g, () => ' ');
  const text = type === 'code' ? joined.text.trimEnd() : joined.text.trim();
  const cut = type === 'code' ? 0 : joined.text.length - joined.text.trimStart().length;
  const map = chain(repaired.map, joined.map);
  return {
    text,
    place: (from, to) => {
      const span = map.spanToCanonical({ start: from, end: to });
      return { start: span.start - cut, end: span.end - cut };
    },
  };
}

/** Marks over the runs' joined text; a mark that goes on from run to run is one mark. */
function rawMarks(runs: readonly Run[]): Mark[] {
  const done: Mark[] = [];
  let open: Mark[] = [];
  let at = 0;
  for (const run of runs) {
    const end = at + run.text.length;
    open = run.marks.map((mark) => {
      const before = open.find((one) => one.type === mark.type && one.href === mark.href);
      if (before) before.end = end;
      else done.push({ ...mark, start: at, end });
      return before ?? (done.at(-1) as Mark);
    });
    at = end;
  }
  return done.sort((a, b) => a.start - b.start || b.end - a.end);
}

function placed(mark: Mark, place: Place, blockStart: number, length: number): Mark[] {
  const span = place(mark.start, mark.end);
  const start = Math.max(0, span.start);
  const end = Math.min(length, span.end);
  return start < end ? [{ ...mark, start: blockStart + start, end: blockStart + end }] : [];
}
