import { tableRows } from '#lib/documents/table-rows.ts';
import type { BlockView, MarkView } from '#lib/documents/view.ts';
import { direction } from '#lib/text/direction.ts';
import { type Group, groups, type List } from './blocks.ts';
import { inlineHtml } from './inline.ts';

export type ArticleText = { text: string; blocks: readonly BlockView[]; marks: readonly MarkView[] };

/**
 * The body of an article as HTML: plain elements, no scripts, no styles. Every block carries `data-s`, the offset at which
 * it starts (UTF-16 code units); its text nodes are its text, so nothing else is needed to go from the page to offsets and back.
 * Blocks stand in chunks of about a screen, the unit that is painted and that a browser may skip off screen.
 */
export function articleHtml({ text, blocks, marks }: ArticleText, dir: 'ltr' | 'rtl'): string {
  const shift = headingShift(blocks);
  const marksOf = marksByBlock(blocks, marks);
  const page: Page = { text, dir, shift, marksOf };
  return chunks(groups(blocks))
    .map((chunk) => `<div class="chunk">${chunk.map((group) => groupHtml(page, group)).join('')}</div>`)
    .join('');
}

type Page = {
  text: string;
  dir: 'ltr' | 'rtl';
  shift: number;
  marksOf: ReadonlyMap<BlockView, readonly MarkView[]>;
};

/** About a screen of text: small enough to paint few marks off screen, large enough to observe few elements. */
const CHUNK_LENGTH = 2000;

function chunks(all: Group[]): Group[][] {
  const found: Group[][] = [];
  let length = CHUNK_LENGTH;
  for (const group of all) {
    if (length >= CHUNK_LENGTH) {
      found.push([]);
      length = 0;
    }
    found.at(-1)?.push(group);
    length += lengthOf(group);
  }
  return found;
}

function lengthOf(group: Group): number {
  const parts = blocksOf(group);
  return (parts.at(-1)?.end ?? 0) - (parts[0]?.start ?? 0);
}

function blocksOf(group: Group): BlockView[] {
  if (group.kind === 'block') return [group.block];
  if (group.kind === 'quotation') return group.blocks;
  if (group.kind === 'table') return group.cells;
  return itemsOf(group.list);
}

function itemsOf(list: List): BlockView[] {
  return list.items.flatMap((item) => [item.block, ...item.lists.flatMap(itemsOf)]);
}

const LOWEST_HEADING = 6;

/** The headline is the page's h1, so the highest heading in the body becomes an h2. */
function headingShift(blocks: readonly BlockView[]): number {
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.level ?? 1] : []));
  return 2 - levels.reduce((least, level) => Math.min(least, level), LOWEST_HEADING);
}

/** Both lists are in order, so one pass deals the marks out; one over several blocks goes to each. */
function marksByBlock(
  blocks: readonly BlockView[],
  marks: readonly MarkView[],
): Map<BlockView, readonly MarkView[]> {
  const dealt = new Map<BlockView, MarkView[]>();
  let first = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    while (first < blocks.length && (blocks[first]?.end ?? 0) <= mark.start) first++;
    for (let at = first; at < blocks.length; at++) {
      const block = blocks[at];
      if (!block || block.start >= mark.end) break;
      const own = dealt.get(block);
      if (own) own.push(mark);
      else dealt.set(block, [mark]);
    }
  }
  return dealt;
}

function groupHtml(page: Page, group: Group): string {
  if (group.kind === 'list') return listHtml(page, group.list);
  if (group.kind === 'table') return tableHtml(page, group.cells);
  if (group.kind === 'quotation') {
    return `<blockquote>${group.blocks.map((block) => element(page, 'p', block)).join('')}</blockquote>`;
  }
  return blockHtml(page, group.block);
}

function blockHtml(page: Page, block: BlockView): string {
  if (block.type === 'heading') return element(page, headingTag(page, block), block);
  if (block.type === 'code') return element(page, 'pre', block);
  if (block.type === 'caption') return element(page, 'p', block, 'caption');
  return element(page, 'p', block);
}

function headingTag(page: Page, block: BlockView): string {
  return `h${Math.min(6, Math.max(2, (block.level ?? 1) + page.shift))}`;
}

function listHtml(page: Page, list: List): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && list.first !== 1 ? ` start="${list.first}"` : '';
  const items = list.items.map(
    (item) =>
      `<li>${element(page, 'p', item.block)}${item.lists.map((inner) => listHtml(page, inner)).join('')}</li>`,
  );
  return `<${tag}${start}>${items.join('')}</${tag}>`;
}

function tableHtml(page: Page, blocks: BlockView[]): string {
  const html = tableRows(blocks, (block) => block).map((cells) => {
    const scope = cells.every(({ blocks: [first] }) => first?.header) ? 'col' : 'row';
    return `<tr>${cells.map(({ gap, blocks }) => gapHtml(gap) + cellHtml(page, blocks, scope)).join('')}</tr>`;
  });
  return `<div class="wide" tabindex="0" role="region" aria-label="Table"><table>${html.join('')}</table></div>`;
}

function gapHtml(columns: number): string {
  return columns === 0 ? '' : `<td${columns > 1 ? ` colspan="${columns}"` : ''}></td>`;
}

/** A cell of one block is that block; one of several holds them as paragraphs. */
function cellHtml(page: Page, blocks: BlockView[], scope: 'col' | 'row'): string {
  const [first, second] = blocks;
  if (!first) return '<td></td>';
  const [tag, more] = first.header ? ['th', ` scope="${scope}"`] : ['td', ''];
  if (!second) return element(page, tag, first, '', more);
  return `<${tag}${more}>${blocks.map((block) => element(page, 'p', block)).join('')}</${tag}>`;
}

/** A line feed straight after `<pre>` is dropped by the parser, so one is put there for it to drop. */
function element(page: Page, tag: string, block: BlockView, kind = '', more = ''): string {
  const words = page.text.slice(block.start, block.end);
  const classes = [kind, spacing(words)].filter(Boolean).join(' ');
  const named = classes && ` class="${classes}"`;
  const dir = direction(words);
  const turned = dir === page.dir || !HAS_LETTER.test(words) ? '' : ` dir="${dir}"`;
  const spare = tag === 'pre' && words.startsWith('\n') ? '\n' : '';
  const inside = inlineHtml(page.text, block, page.marksOf.get(block) ?? []);
  return `<${tag} data-s="${block.start}"${named}${turned}${more}>${spare}${inside}</${tag}>`;
}

/** A browser joins spaces and drops them at the edges unless told not to; the few blocks where it would are told. */
export function spacing(words: string): '' | 'spaced' {
  return /^ |\n| {2}| $/.test(words) ? 'spaced' : '';
}

const HAS_LETTER = /\p{L}/u;
