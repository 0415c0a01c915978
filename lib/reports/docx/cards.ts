import { Bookmark, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx';
import { type Direction, direction } from '../../text/direction.ts';
import type { ReportClaim, ReportData } from '../schema.ts';
import { pieces } from '../wording.ts';
import { atTime, kindWords, NOT_KNOWN, onDay, stageWords } from '../words.ts';
import { evidenceParagraphs } from './evidence.ts';
import { looks, SANS } from './styles.ts';
import { type Cell, table } from './tables.ts';
import { cardOf, paragraph, small, words } from './words.ts';

/** The claims as a table: number, what was found and by what, who checked; on the side on which the text begins. */
export function claimCards({ claims, document: { direction: side } }: ReportData): Table {
  const rows = claims.map((claim) => card(claim, side));
  return table([0.07, 0.68, 0.25], ['No.', 'Claim', 'Checked'], rows, side);
}

function card(claim: ReportClaim, side: Direction): Cell[] {
  const { number, quote, correction, speaker, wording, why, evidence, unknown } = claim;
  return [
    [
      new Paragraph({
        children: [
          new Bookmark({
            id: cardOf(number),
            children: [new TextRun({ text: String(number), bold: true, font: SANS })],
          }),
        ],
      }),
    ],
    [
      new Paragraph({ bidirectional: direction(quote) === 'rtl', children: changed(quote, correction) }),
      small(heads(claim), side),
      ...(speaker ? [small([new TextRun('Said by '), ...words(speaker)], side)] : []),
      ...(wording ? [small([new TextRun('In neutral words: '), ...words(wording)], side)] : []),
      ...(why ? [paragraph(why)] : []),
      ...(evidence.length > 0
        ? evidence.flatMap((one) => evidenceParagraphs(one, side))
        : [small([new TextRun({ text: 'No source cited', bold: true })], side)]),
      ...(unknown.length > 0
        ? [small([new TextRun({ text: `${NOT_KNOWN}: `, bold: true }), ...words(unknown.join(' '))], side)]
        : []),
    ],
    checking(claim).map((line) => small(words(line), side)),
  ];
}

/** Old and new wording side by side: here the change is told, not tracked, so that accepting changes in the text leaves it alone. */
export function changed(from: string, to: string | null): ParagraphChild[] {
  if (to === null || to === from) return words(from);
  const rightToLeft = direction(from) === 'rtl';
  return pieces(from, to).flatMap(({ text, change }, index, all): ParagraphChild[] => {
    if (change === 'same') return words(text, { rightToLeft });
    if (change === 'gone') return words(text, { rightToLeft, strike: true });
    const space = all[index - 1]?.change === 'gone' ? [new TextRun({ text: ' ', rightToLeft })] : [];
    return [...space, ...words(text, { rightToLeft, bold: true, color: looks.correction.colour })];
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
