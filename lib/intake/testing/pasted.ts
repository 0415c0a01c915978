import { readPastedHtml } from '../html/read-pasted.ts';
import { type Imported, imported } from '../imported.ts';
import { isRefusal } from '../refusal.ts';
import { expectSound } from './sound.ts';

/** Pasted markup as a sound document. */
export function pasted(html: string): Imported {
  const result = imported(readPastedHtml(html));
  if (isRefusal(result)) throw new Error(result.message);
  expectSound(result.document);
  return result;
}

/** Each block as its type, its text and, where it has more, the rest. */
export function blocksOf({ document }: Imported): unknown[][] {
  return document.blocks.map(({ type, start, end, ...rest }) => {
    const block = [type, document.text.slice(start, end)];
    return Object.keys(rest).length === 0 ? block : [...block, rest];
  });
}

/** Each mark as its type, its text and, for a link, where it leads. */
export function marksOf({ document }: Imported): unknown[][] {
  return document.marks.map(({ type, start, end, href }) => {
    const mark = [type, document.text.slice(start, end)];
    return href === undefined ? mark : [...mark, href];
  });
}
