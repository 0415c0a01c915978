import { HeadingLevel, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx';
import type { ReportData, ReportSource } from '../schema.ts';
import { webAddress } from '../web-address.ts';
import { atTime, onDay, sourceKindWords, stanceWords, viewWords } from '../words.ts';
import { changed } from './cards.ts';
import { looks, MONO } from './styles.ts';
import { type Cell, table } from './tables.ts';
import { hyperlink, paragraph, small, words } from './words.ts';

export type Blocks = (Paragraph | Table)[];

export function heading(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] });
}

export function cover(report: ReportData): Blocks {
  const { document, revision, people, counts, writtenAt, team, view } = report;
  const by = [document.byline, document.publisher].filter((name) => name !== null).join(', ');
  const who = (names: string[], count: number) =>
    names.length > 0 ? names.join(', ') : `${count || 'nobody yet'}`;
  const rows: [string, string][] = [
    ['By', by || 'not stated'],
    ['Dated', document.publishedOn ? onDay(document.publishedOn) : 'not stated'],
    ['Text', `Revision ${revision.number}, ${atTime(revision.importedAt)}, SHA-256 ${revision.textSha256}`],
    ['Checked by', who(people.checkedBy, people.checkers)],
    ['Signed off by', who(people.signedOffBy, people.reviewers)],
    [
      'Coverage',
      `${Math.floor(counts.coverage * 100)} %: ${counts.claimed} sentences claimed, ${counts.cleared} cleared, ${counts.untouched} untouched`,
    ],
    ['Judged', `${counts.judged} of ${counts.claims}, signed off ${counts.signedOff}`],
    ['Sources', `${counts.sources}, ${counts.origins} origins`],
    ['Desk', team],
    ['Written', atTime(writtenAt)],
  ];
  return [
    small([new TextRun({ text: `Fact-check report. ${viewWords[view].reader}`, bold: true })]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: words(document.title) }),
    paragraph(report.summary, 'Deck'),
    table([0.2, 0.8], null, rows),
  ];
}

export function bottomLine({ claims, mustFix, reasons, counts, ready }: ReportData): Blocks {
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]));
  const must = mustFix.flatMap((number) => byNumber.get(number) ?? []);
  const figures = counts.byVerdict.filter(({ count }) => count > 0);
  return [
    heading('Bottom line'),
    ...must.map(
      (claim) =>
        new Paragraph({
          children: [
            new TextRun({ text: `${claim.number}  `, bold: true }),
            ...changed(claim.quote, claim.correction),
            new TextRun({
              text: `  ${looks[claim.look].sign} ${claim.verdict}. `,
              bold: true,
              color: looks[claim.look].colour,
            }),
            ...words(claim.why ?? ''),
          ],
        }),
    ),
    ...(ready ? ['Nothing stands in the way.'] : reasons).map((reason) => paragraph(reason)),
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
            counts.byRisk.map(({ risk, count, troubled }) => [risk, String(count), String(troubled)]),
          ),
        ]
      : []),
  ];
}

export function corrections({ corrections: all }: ReportData): Blocks {
  if (all.length === 0) return [heading('Corrections'), paragraph('No change of wording is proposed.')];
  const rows = all.map((one): Cell[] => [
    String(one.claim),
    [new Paragraph({ children: changed(one.from, one.to) })],
    one.reason ?? '',
    [one.verdict, one.judgedBy].filter((part) => part).join(', '),
    one.state,
  ]);
  return [
    heading('Corrections'),
    table([0.07, 0.35, 0.28, 0.18, 0.12], ['Claim', 'Wording', 'Reason', 'Verdict', 'State'], rows),
  ];
}

export function sources({ sources: all }: ReportData): Blocks {
  if (all.length === 0) return [heading('Sources'), paragraph('No source is cited.')];
  const rows = all.map((source): Cell[] => [
    String(source.number),
    named(source),
    source.claims.map(({ number, stance }) => `${number} (${stanceWords[stance]})`).join(', '),
    source.accessedOn ? onDay(source.accessedOn) : 'not stated',
    source.reliability ?? 'none',
    [small([new TextRun({ text: source.fileSha256 ?? 'none', font: MONO, size: 14 })])],
  ]);
  return [
    heading('Sources'),
    table(
      [0.06, 0.38, 0.16, 0.14, 0.08, 0.18],
      ['No.', 'Source', 'Claims', 'Accessed', 'Grade', 'SHA-256'],
      rows,
    ),
  ];
}

function named({
  title,
  withheld,
  author,
  publisher,
  publishedOn,
  kind,
  address,
  note,
  derivedFrom,
}: ReportSource): Paragraph[] {
  const details = [author, publisher, publishedOn && onDay(publishedOn), sourceKindWords[kind]].filter(
    (part) => part,
  );
  const web = webAddress(address);
  const line = (text: string | null | false): Paragraph[] => (text ? [small(words(text))] : []);
  const link: ParagraphChild[] = web ? [hyperlink(web)] : [];
  return [
    small([...words(title), ...(withheld ? [new TextRun({ text: ' Identity withheld', bold: true })] : [])]),
    ...line(details.join(', ')),
    ...(web ? [small(link)] : []),
    ...line(derivedFrom !== null && `Repeats source ${derivedFrom}; counted once with it.`),
    ...line(note && `Note: ${note}`),
  ];
}

export function method({ method: { scope, scale, rules, limits } }: ReportData): Blocks {
  const rows = scale.map(({ word, look, meaning }): Cell[] => [`${looks[look].sign} ${word}`, meaning]);
  return [
    heading('Method and limits'),
    ...[scope, ...rules].map((text) => paragraph(text)),
    table([0.25, 0.75], ['Verdict', 'Meaning'], rows),
    paragraph(''),
    ...limits.map((text) => paragraph(text)),
  ];
}

export function history({ history: streams, manifest, revision }: ReportData): Blocks {
  const files = [
    ['Text of the revision', revision.textSha256],
    ['Original as it came in', revision.originalSha256],
    ...manifest.files.map(({ name, sha256 }) => [name ?? 'File of a source', sha256]),
  ];
  const heads = streams.map(({ stream, events, head }): Cell[] => [
    stream === 'document' ? 'This document' : 'The team’s library and members',
    String(events),
    head,
  ]);
  return [
    heading('History and manifest'),
    table([0.25, 0.1, 0.65], ['History', 'Events', 'Last digest, SHA-256'], heads),
    paragraph(''),
    table([0.35, 0.65], ['File', 'SHA-256'], files),
  ];
}
