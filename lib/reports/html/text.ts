import type { Element } from 'hast';
import { h } from 'hastscript';
import { columnsOf, type PlacedCell, tableRows, widthOf } from '../../documents/table-rows.ts';
import { type AnnotatedBlock, annotate } from '../annotate.ts';
import { type Group, grouped } from '../groups.ts';
import type { ReportData } from '../schema.ts';
import { chapter, type Nodes } from './parts.ts';
import { notesTogether, passage, runNodes } from './runs.ts';

type Cell = PlacedCell<AnnotatedBlock>;

/** The direction of the document, which decides on which side the margin is. */
type Side = 'ltr' | 'rtl';

/** The whole text: every claim underlined and numbered, with symbol and word in the margin; what nobody looked at in a box. */
export function annotatedText(report: ReportData): Element {
  const { language, direction } = report.document;
  return chapter('text', 'The text, annotated', [
    h(
      'div.ann',
      { lang: language ?? undefined, dir: direction },
      grouped(annotate(report)).flatMap((group) => groupNode(group, direction)),
    ),
  ]);
}

function groupNode({ kind, blocks }: Group, side: Side): Nodes {
  if (kind === 'list') return [listNode(blocks, side)];
  if (kind === 'table') return tableNodes(blocks, side);
  return blocks.map((block) => blockNode(block, side));
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

/** What the margin says of a whole table stands beside its top: beside a line inside a cell it would lie on the next cell. */
function tableNodes(cells: AnnotatedBlock[], side: Side): Nodes {
  const rows = tableRows(cells, ({ block }) => block);
  const width = columnsOf(rows);
  const heads = rows.findIndex((row) => !row.every(isHead));
  const bodyFrom = heads === -1 ? 0 : heads;
  return [
    notesTogether(cells.flatMap(({ runs }) => runs)),
    h('div.wide', [
      h('table.t', { dir: side }, [
        bodyFrom > 0
          ? h(
              'thead',
              rows.slice(0, bodyFrom).map((row) => rowNode(row, width, 'col')),
            )
          : null,
        h(
          'tbody',
          rows.slice(bodyFrom).map((row) => rowNode(row, width, 'row')),
        ),
      ]),
    ]),
  ];
}

function isHead({ blocks: [first] }: Cell): boolean {
  return first?.block.header === true;
}

/** Every row is as wide as the table: what is empty is seen to be empty. */
function rowNode(row: Cell[], width: number, scope: 'col' | 'row'): Element {
  return h('tr', [
    ...row.flatMap((cell) => [emptyNode(cell.gap), cellNode(cell, scope)]),
    emptyNode(width - widthOf(row)),
  ]);
}

function emptyNode(columns: number): Element | null {
  return columns > 0 ? h('td', columns > 1 ? { colSpan: columns } : {}) : null;
}

/** A cell of several blocks holds them as paragraphs. */
function cellNode(cell: Cell, scope: 'col' | 'row'): Element | null {
  const [first, second] = cell.blocks;
  if (!first) return null;
  const [tag, heads] = isHead(cell) ? ['th', { scope }] : ['td', {}];
  if (!second) return h(tag, { dir: first.direction, ...heads }, first.runs.flatMap(passage));
  return h(
    tag,
    heads,
    cell.blocks.map(({ direction, runs }) => h('p', { dir: direction }, runs.flatMap(passage))),
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
