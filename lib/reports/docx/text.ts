import {
  BorderStyle,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  ExternalHyperlink,
  HeadingLevel,
  InsertedTextRun,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { AnnotatedBlock, Run } from '../annotate.ts';
import type { ReportClaim, ReportData } from '../schema.ts';
import { webAddress } from '../web-address.ts';
import { looks, MONO, PENCIL, RULE, shadingOf } from './styles.ts';

type Change = { id: number; author: string; date: string };
export type Changes = () => Change;

/** Proposed wordings come as tracked changes, which Word wants numbered. */
export function changesBy({ team, writtenAt }: ReportData): Changes {
  let id = 0;
  return () => ({ id: ++id, author: team, date: writtenAt });
}

/** A block of the text: claims underlined in the manner of their verdict, with a comment and a number; what nobody looked at in a box. */
export function textParagraph({ block, direction, runs }: AnnotatedBlock, changes: Changes): Paragraph {
  const rightToLeft = direction === 'rtl';
  return new Paragraph({
    bidirectional: rightToLeft,
    ...lookOfBlock(block),
    children: runs.flatMap((run) => runChildren(run, rightToLeft, changes)),
  });
}

function lookOfBlock(block: AnnotatedBlock['block']) {
  const level = Math.max(0, (block.level ?? 1) - 1);
  switch (block.type) {
    case 'heading':
      return { heading: level === 0 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3 };
    case 'listItem':
      return block.ordered
        ? { indent: { start: 400 * (level + 1) } }
        : { bullet: { level: Math.min(8, level) } };
    case 'quotation':
      return {
        indent: { start: 400 },
        border: { left: { style: BorderStyle.SINGLE, size: 8, color: RULE, space: 8 } },
      };
    case 'tableCell':
      return { border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 2 } } };
    default:
      return {};
  }
}

function runChildren(run: Run, rightToLeft: boolean, changes: Changes): ParagraphChild[] {
  return [
    ...run.opens.map(({ number }) => new CommentRangeStart(number)),
    ...wordsOf(run, { ...lookOfRun(run), rightToLeft }, changes),
    ...run.closes.flatMap(closing),
    ...(run.opensUntouched
      ? [new TextRun({ text: ' untouched', superScript: true, bold: true, color: PENCIL })]
      : []),
  ];
}

function wordsOf({ text, edit, marks }: Run, look: IRunOptions, changes: Changes): ParagraphChild[] {
  const address = webAddress(marks.find((mark) => mark.type === 'link')?.href);
  const words = text;
  const plain = address
    ? new ExternalHyperlink({ link: address, children: [new TextRun({ ...look, text: words })] })
    : new TextRun({ ...look, text: words });
  if (!edit) return [plain];
  const inserted = (more: string) =>
    more ? [new InsertedTextRun({ ...look, ...changes(), text: more })] : [];
  const kept = edit.struck ? new DeletedTextRun({ ...look, ...changes(), text: words }) : plain;
  return [...inserted(edit.before), kept, ...inserted(edit.after)];
}

/** The widest claim gives the wash, the narrowest the line: Word has one underline a letter. */
function lookOfRun({ claims, marks, untouched }: Run): IRunOptions {
  const widest = claims[0]?.claim.look;
  const narrowest = claims.at(-1)?.claim.look;
  const has = (type: Run['marks'][number]['type']) => marks.some((mark) => mark.type === type) || undefined;
  return {
    bold: has('strong'),
    italics: has('emphasis'),
    strike: has('strike'),
    subScript: has('subscript'),
    superScript: has('superscript'),
    font: has('code') && MONO,
    underline: narrowest && { type: looks[narrowest].line, color: looks[narrowest].colour },
    shading: widest && shadingOf(widest),
    border: untouched ? { style: BorderStyle.SINGLE, size: 4, color: PENCIL, space: 0 } : undefined,
  };
}

function closing({ number, look }: ReportClaim): ParagraphChild[] {
  return [
    new CommentRangeEnd(number),
    new TextRun({
      superScript: true,
      bold: true,
      color: looks[look].colour,
      children: [`${number}${looks[look].sign}`],
    }),
    new TextRun({ children: [new CommentReference(number)] }),
  ];
}
