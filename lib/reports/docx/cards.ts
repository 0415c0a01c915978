import { Bookmark, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx';
import { direction } from '../../text/direction.ts';
import type { ReportClaim } from '../schema.ts';
import { pieces } from '../wording.ts';
import { atTime, kindWords, onDay, stageWords } from '../words.ts';
import { evidenceLine } from './comments.ts';
import { looks, SANS } from './styles.ts';
import { type Cell, table } from './tables.ts';
import { paragraph, small, words } from './words.ts';

/** The claims as a table: number, what was found and by what, who checked. */
export function claimCards(claims: ReportClaim[]): Table {
  return table([0.07, 0.68, 0.25], ['No.', 'Claim', 'Checked'], claims.map(card));
}

function card(claim: ReportClaim): Cell[] {
  const { number, quote, correction, speaker, wording, why, evidence, unknown } = claim;
  return [
    [
      new Paragraph({
        children: [
          new Bookmark({
            id: `claim-${number}`,
            children: [new TextRun({ text: String(number), bold: true, font: SANS })],
          }),
        ],
      }),
    ],
    [
      new Paragraph({ bidirectional: direction(quote) === 'rtl', children: changed(quote, correction) }),
      small(heads(claim)),
      ...(speaker ? [small(words(`Said by ${speaker}`))] : []),
      ...(wording ? [small(words(`In neutral words: ${wording}`))] : []),
      ...(why ? [paragraph(why)] : []),
      ...(evidence.length > 0
        ? evidence.flatMap((one) => evidenceParagraphs(one))
        : [small([new TextRun({ text: 'No source cited', bold: true })])]),
      ...(unknown.length > 0
        ? [small([new TextRun({ text: 'Not known: ', bold: true }), ...words(unknown.join(' '))])]
        : []),
    ],
    checking(claim).map((line) => small(words(line))),
  ];
}

function evidenceParagraphs(one: ReportClaim['evidence'][number]): Paragraph[] {
  return [small(words(evidenceLine(one))), ...(one.note ? [small(words(`Note: ${one.note}`))] : [])];
}

/** Old and new wording side by side: here the change is told, not tracked, so that accepting changes in the text leaves it alone. */
export function changed(from: string, to: string | null): ParagraphChild[] {
  if (to === null || to === from) return words(from);
  return pieces(from, to).flatMap(({ text, change }, index, all): ParagraphChild[] => {
    if (change === 'same') return words(text);
    if (change === 'gone') return words(text, { strike: true });
    const space = all[index - 1]?.change === 'gone' ? [new TextRun({ text: ' ' })] : [];
    return [...space, ...words(text, { bold: true, color: looks.correction.colour })];
  });
}

function heads({ look, verdict, staleVerdict, kind, confidence, risk }: ReportClaim): ParagraphChild[] {
  const { sign, colour } = looks[look];
  const more = [
    staleVerdict && `was ${staleVerdict}`,
    kindWords[kind],
    confidence && `${confidence} confidence`,
    risk && `${risk} risk`,
  ];
  return [
    new TextRun({ text: `${sign} ${verdict}`, bold: true, color: colour }),
    new TextRun({ text: `   ${more.filter((part) => part).join('   ')}` }),
  ];
}

function checking(claim: ReportClaim): string[] {
  const { judgedBy, judgedAt, signedOff, signedOffBy, signedOffAt, assignee, dueOn, stage } = claim;
  const signature = [
    'Signed off',
    signedOffBy && ` by ${signedOffBy}`,
    signedOffAt && `, ${atTime(signedOffAt)}`,
  ];
  const lines = [
    judgedBy ?? (judgedAt ? 'Judged' : 'Not judged'),
    judgedAt && atTime(judgedAt),
    assignee && assignee !== judgedBy && `Assigned to ${assignee}`,
    dueOn && `Due ${onDay(dueOn)}`,
    signedOff ? signature.filter((part) => part).join('') : stage && stageWords[stage],
  ];
  return lines.filter((line): line is string => Boolean(line));
}
