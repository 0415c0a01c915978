import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import { wholePercent } from '../../text/coverage.ts';
import { direction } from '../../text/direction.ts';
import type { ReportClaim, ReportData } from '../schema.ts';
import { atTime, capitalised, namesOrCount, onDay, sourcesCounted, viewWords } from '../words.ts';
import { coverageBar, verdictBar } from './bars.ts';
import { changed } from './cards.ts';
import { looks } from './styles.ts';
import { type Cell, table } from './tables.ts';
import { cardOf, joined, leadsTo, paragraph, small, words } from './words.ts';

export type Blocks = (Paragraph | Table)[];

export function heading(title: string, onNewPage = false): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: onNewPage,
    children: [new TextRun(title)],
  });
}

export function cover(report: ReportData): Blocks {
  const { document, revision, people, counts, writtenAt, team, view } = report;
  const by = joined([document.byline, document.publisher]);
  const rows: Cell[][] = [
    ['By', by.length > 0 ? [small(by)] : 'not stated'],
    ['Dated', document.publishedOn ? onDay(document.publishedOn) : 'not stated'],
    ['Text', `Revision ${revision.number}, ${atTime(revision.importedAt)}, SHA-256 ${revision.textSha256}`],
    ['Checked by', namesOrCount(people.checkedBy, people.checkers)],
    ['Signed off by', namesOrCount(people.signedOffBy, people.reviewers)],
    [
      'Coverage',
      `${wholePercent(counts.coverage)} %: ${counts.claimed} sentences claimed, ${counts.cleared} cleared, ${counts.untouched} untouched`,
    ],
    ['Judged', `${counts.judged} of ${counts.claims}, signed off ${counts.signedOff}`],
    ['Sources', sourcesCounted(counts)],
    ['Desk', team],
    ['Written', atTime(writtenAt)],
  ];
  return [
    small([new TextRun({ text: `Fact-check report. ${viewWords[view].reader}`, bold: true })]),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      bidirectional: direction(document.title) === 'rtl',
      children: words(document.title),
    }),
    paragraph(report.summary, 'Deck'),
    table([0.2, 0.8], null, rows),
  ];
}

export function bottomLine({ claims, mustFix, reasons, counts, ready }: ReportData): Blocks {
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]));
  const must = mustFix.flatMap((number) => byNumber.get(number) ?? []);
  const figures = counts.byVerdict.filter(({ count }) => count > 0);
  return [
    heading('Bottom line', true),
    ...must.flatMap(mustFixParagraphs),
    ...(must.length === 0 && claims.length > 0 ? [paragraph('No verdict so far asks for a change.')] : []),
    ...(ready ? ['Nothing stands in the way.'] : reasons).map((reason) => paragraph(reason)),
    paragraph(''),
    ...verdictBar(counts),
    paragraph(''),
    ...coverageBar(counts),
    paragraph(''),
    ...(figures.length > 0
      ? [
          table(
            [0.4, 0.2],
            ['Verdict', 'Claims'],
            figures.map(({ word, look, count }) => [`${looks[look].sign} ${word}`, String(count)]),
          ),
        ]
      : []),
    ...(counts.byRisk && counts.claims > 0
      ? [
          paragraph(''),
          table(
            [0.2, 0.2, 0.4],
            ['Risk', 'Claims', 'Must change or not judged'],
            counts.byRisk.map(({ risk, count, troubled }) => [
              capitalised(risk),
              String(count),
              troubled.length === 0 ? 'none' : `${troubled.length}: ${troubled.join(', ')}`,
            ]),
          ),
        ]
      : []),
  ];
}

/** The passage, with the wording proposed; under it what was found, each in the direction of its words. */
function mustFixParagraphs({ number, quote, correction, look, verdict, why }: ReportClaim): Paragraph[] {
  const { sign, colour } = looks[look];
  const found = new TextRun({ text: `${sign} ${verdict}. `, bold: true, color: colour });
  return [
    new Paragraph({
      bidirectional: direction(quote) === 'rtl',
      keepNext: true,
      spacing: { after: 20 },
      children: [
        leadsTo(cardOf(number), [new TextRun({ text: String(number), bold: true })]),
        new TextRun('  '),
        ...changed(quote, correction),
      ],
    }),
    new Paragraph({
      bidirectional: direction(why ?? '') === 'rtl',
      children: [found, ...words(why ?? '')],
    }),
  ];
}
