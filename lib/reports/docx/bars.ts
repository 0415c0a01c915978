import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportCounts } from '../schema.ts';
import { looks, PENCIL, RULE, SANS } from './styles.ts';
import { TEXT_WIDTH } from './tables.ts';

type Part = { words: string; count: number; fill: string; ink: string };

/** The narrowest part that still shows its sign and its figure, in twentieths of a point. */
const NARROWEST = 620;
const WHITE = 'FFFFFF';
const INK = '1C1A17';
const side = { style: BorderStyle.SINGLE, size: 12, color: WHITE };

/** The verdicts side by side, each as wide as its share, with sign and figure; none without claims. */
export function verdictBar({ byVerdict }: ReportCounts): Table[] {
  return bar(
    byVerdict.map(({ look, count }) => ({
      words: `${looks[look].sign} ${count}`,
      count,
      fill: look === 'open' ? WHITE : looks[look].colour,
      ink: look === 'open' ? INK : WHITE,
    })),
  );
}

/** How far anybody looked: sentences claimed, cleared, untouched. */
export function coverageBar({ claimed, cleared, untouched }: ReportCounts): Table[] {
  return bar([
    { words: `${claimed} claimed`, count: claimed, fill: RULE, ink: INK },
    { words: `${cleared} cleared`, count: cleared, fill: 'F0ECE3', ink: INK },
    { words: `${untouched} untouched`, count: untouched, fill: WHITE, ink: PENCIL },
  ]);
}

function bar(given: Part[]): Table[] {
  const parts = given.filter(({ count }) => count > 0);
  if (parts.length === 0) return [];
  const widths = widthsOf(parts.map(({ count }) => count));
  return [
    new Table({
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      rows: [new TableRow({ children: parts.map((part, index) => partCell(part, widths[index] ?? 0)) })],
    }),
  ];
}

/** Shares of the text's width, after each has its least. */
function widthsOf(counts: number[]): number[] {
  const spare = TEXT_WIDTH - NARROWEST * counts.length;
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => NARROWEST + Math.floor((spare * count) / all));
}

function partCell({ words, fill, ink }: Part, width: number): TableCell {
  const edge = fill === WHITE ? { style: BorderStyle.SINGLE, size: 4, color: ink } : side;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    borders: { top: edge, bottom: edge, left: edge, right: edge },
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 0 },
        keepNext: true,
        children: [new TextRun({ text: words, bold: true, color: ink, font: SANS, size: 17 })],
      }),
    ],
  });
}
