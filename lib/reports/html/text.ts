import type { Element } from 'hast';
import { h } from 'hastscript';
import { tableRows } from '../../documents/table-rows.ts';
import { type AnnotatedBlock, annotate } from '../annotate.ts';
import type { ReportData } from '../schema.ts';
import { chapter, type Nodes } from './parts.ts';
import { runNodes } from './runs.ts';

/** The direction of the document, which decides on which side the margin is. */
type Side = 'ltr' | 'rtl';

/** The whole text: every claim underlined and numbered, with symbol and word in the margin; what nobody looked at in a box. */
export function annotatedText(report: ReportData): Element {
  const { language, direction } = report.document;
  return chapter('text', 'The text, annotated', [
    h('div.ann', { lang: language ?? undefined, dir: direction }, grouped(annotate(report), direction)),
  ]);
}

/** Items of a list and cells of a table stand together. */
function grouped(blocks: AnnotatedBlock[], side: Side): Nodes {
  const nodes: Nodes = [];
  for (let at = 0; at < blocks.length; ) {
    const run = sameKind(blocks, at);
    nodes.push(groupNode(run, side));
    at += run.length;
  }
  return nodes;
}

function sameKind(blocks: AnnotatedBlock[], from: number): AnnotatedBlock[] {
  const first = blocks[from]?.block;
  if (first?.type !== 'listItem' && first?.type !== 'tableCell') return blocks.slice(from, from + 1);
  let to = from + 1;
  while (blocks[to]?.block.type === first.type && belongs(first, blocks[to])) to++;
  return blocks.slice(from, to);
}

function belongs(first: AnnotatedBlock['block'], other: AnnotatedBlock | undefined): boolean {
  return first.type === 'tableCell'
    ? other?.block.table === first.table
    : other?.block.ordered === first.ordered;
}

function groupNode(group: AnnotatedBlock[], side: Side): Element | null {
  const [first] = group;
  if (!first) return null;
  if (first.block.type === 'listItem') return listNode(group, side);
  if (first.block.type === 'tableCell') return tableNode(group, side);
  return blockNode(first, side);
}

function listNode(items: AnnotatedBlock[], side: Side): Element {
  const ordered = items[0]?.block.ordered === true;
  return h(
    ordered ? 'ol.t' : 'ul.t',
    items.map(({ block, direction, runs }) =>
      h(
        `li.lv${block.level ?? 1}`,
        { dir: direction, value: ordered ? block.marker : undefined },
        runNodes(runs, side),
      ),
    ),
  );
}

function tableNode(cells: AnnotatedBlock[], side: Side): Element {
  const rows = tableRows(cells, ({ block }) => block);
  return h('table.t', [
    h(
      'tbody',
      rows.map((row) =>
        h(
          'tr',
          row.flatMap(({ gap, blocks }) => [
            gap > 0 ? h('td', gap > 1 ? { colSpan: gap } : {}) : null,
            cellNode(blocks, side),
          ]),
        ),
      ),
    ),
  ]);
}

/** A cell of several blocks holds them as paragraphs. */
function cellNode(blocks: AnnotatedBlock[], side: Side): Element | null {
  const [first, second] = blocks;
  if (!first) return null;
  const tag = first.block.header ? 'th' : 'td';
  if (!second) return h(tag, { dir: first.direction }, runNodes(first.runs, side));
  return h(
    tag,
    blocks.map(({ direction, runs }) => h('p', { dir: direction }, runNodes(runs, side))),
  );
}

/** The article's own headings come below the report's. */
const FIRST_HEADING = 3;
const LAST_HEADING = 6;

function blockNode({ block, direction, runs }: AnnotatedBlock, side: Side): Element {
  const children = runNodes(runs, side);
  switch (block.type) {
    case 'heading': {
      const level = Math.min(LAST_HEADING, FIRST_HEADING - 1 + (block.level ?? 1));
      return h(`h${level}.x`, { dir: direction }, children);
    }
    case 'quotation':
      return h('blockquote.t', { dir: direction }, children);
    case 'code':
      return h('pre.t', { dir: 'ltr' }, children);
    case 'caption':
      return h('p.t.caption', { dir: direction }, children);
    default:
      return h('p.t', { dir: direction }, children);
  }
}
