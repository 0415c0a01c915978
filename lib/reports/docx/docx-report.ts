import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { annotate } from '../annotate.ts';
import { grouped } from '../groups.ts';
import type { ReportData } from '../schema.ts';
import { pageFoot } from '../words.ts';
import { corrections, history, method, sources } from './appendix.ts';
import { claimCards } from './cards.ts';
import { type Blocks, bottomLine, cover, heading } from './chapters.ts';
import { comments } from './comments.ts';
import { INK_2, SANS, styles } from './styles.ts';
import { changesBy, textParagraph } from './text.ts';
import { textTable } from './text-table.ts';
import { paragraph, words } from './words.ts';

/** A4 and its margins, in twentieths of a point. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_020, bottom: 1_130, left: 1_250, right: 1_250 },
};

/** The report as a Word document: comments on the passages, proposed wordings as tracked changes, cards as a table. */
export function docxReport(given: ReportData): Promise<Buffer> {
  const report = holdable(given);
  const file = new Document({
    title: `Fact-check report: ${report.document.title}`,
    creator: 'Galley',
    lastModifiedBy: 'Galley',
    description: `Revision ${report.revision.number}, ${report.revision.textSha256}`,
    styles,
    comments: { children: comments(report) },
    sections: [{ properties: { page }, footers: { default: footer(report) }, children: chapters(report) }],
  });
  return Packer.toBuffer(file);
}

/** Characters that XML 1.0 cannot hold at all; one of them, and Word refuses the file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The same report in characters that XML holds, one for one, so that offsets stay. */
function holdable(report: ReportData): ReportData {
  return JSON.parse(JSON.stringify(report), (_, value) =>
    typeof value === 'string' ? value.replace(NOT_XML, '\ufffd') : value,
  );
}

function chapters(report: ReportData): Blocks {
  return [
    ...cover(report),
    ...bottomLine(report),
    ...annotatedText(report),
    heading('Claims'),
    report.claims.length > 0
      ? claimCards(report)
      : paragraph('Nothing in this text has been marked as a claim yet.'),
    ...corrections(report),
    ...sources(report),
    ...method(report),
    ...history(report),
  ];
}

function annotatedText(report: ReportData): Blocks {
  const changes = changesBy(report);
  const { direction } = report.document;
  const blocks = grouped(annotate(report)).flatMap(
    ({ kind, blocks }): Blocks =>
      kind === 'table'
        ? textTable(blocks, direction, changes)
        : blocks.map((block) => textParagraph(block, changes)),
  );
  return [heading('The text, annotated'), ...blocks];
}

function footer(report: ReportData): Footer {
  const { title, more } = pageFoot(report);
  const look = { font: SANS, size: 16, color: INK_2 };
  const pages = [`${more}.   `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.END,
        children: [...words(title, look), new TextRun({ ...look, children: pages })],
      }),
    ],
  });
}
