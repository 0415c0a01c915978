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
  Tab,
  TextRun,
} from 'docx';
import type { AnnotatedBlock, Run } from '../annotate.ts';
import { linkable } from '../linkable.ts';
import type { ReportClaim, ReportData } from '../schema.ts';
import { looks, MONO, PENCIL, RULE, shadingOf } from './styles.ts';
import { cardOf, leadsTo } from './words.ts';

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
    children: [...marker(block), ...runs.flatMap((run) => runChildren(run, block, rightToLeft, changes))],
  });
}

/** An ordered item carries the number that it has in the text, as words: Word would count by itself, from one. */
function marker({ type, ordered, marker: number }: AnnotatedBlock['block']): TextRun[] {
  if (type !== 'listItem' || !ordered) return [];
  return [new TextRun({ children: [`${number ?? 1}.`, new Tab()] })];
}

const INDENT = 400;

function lookOfBlock(block: AnnotatedBlock['block']) {
  const level = Math.max(0, (block.level ?? 1) - 1);
  switch (block.type) {
    case 'heading':
      return { heading: level === 0 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3 };
    case 'listItem':
      return block.ordered
        ? { indent: { start: INDENT * (level + 1), hanging: INDENT } }
        : { bullet: { level: Math.min(8, level) } };
    case 'quotation':
      return {
        indent: { start: INDENT },
        border: { left: { style: BorderStyle.SINGLE, size: 8, color: RULE, space: 8 } },
      };
    case 'tableCell':
      return { spacing: { after: 40 } };
    case 'code':
      return { spacing: { after: 0 } };
    default:
      return {};
  }
}

function runChildren(
  run: Run,
  block: AnnotatedBlock['block'],
  rightToLeft: boolean,
  changes: Changes,
): ParagraphChild[] {
  return [
    ...run.opens.map(({ number }) => new CommentRangeStart(number)),
    ...wordsOf(run, { ...lookOfRun(run, block), rightToLeft }, changes),
    ...run.closes.flatMap(closing),
    ...(run.opensUntouched
      ? [new TextRun({ text: ' untouched', superScript: true, bold: true, color: PENCIL })]
      : []),
  ];
}

function wordsOf({ text, edit, marks }: Run, look: IRunOptions, changes: Changes): ParagraphChild[] {
  const address = linkable(marks.find((mark) => mark.type === 'link')?.href);
  const plain = address
    ? new ExternalHyperlink({ link: address, children: [new TextRun({ ...look, text })] })
    : new TextRun({ ...look, text });
  if (!edit) return [plain];
  const inserted = (more: string) =>
    more ? [new InsertedTextRun({ ...look, ...changes(), text: more })] : [];
  const kept = edit.struck ? new DeletedTextRun({ ...look, ...changes(), text }) : plain;
  return [...inserted(edit.before), kept, ...inserted(edit.after)];
}

/** The widest claim gives the wash, the narrowest the line: Word has one underline a letter. */
function lookOfRun({ claims, marks, untouched }: Run, block: AnnotatedBlock['block']): IRunOptions {
  const widest = claims[0]?.claim.look;
  const narrowest = claims.at(-1)?.claim.look;
  const has = (type: Run['marks'][number]['type']) => marks.some((mark) => mark.type === type) || undefined;
  return {
    bold: has('strong') ?? (block.header || undefined),
    italics: has('emphasis'),
    strike: has('strike'),
    subScript: has('subscript'),
    superScript: has('superscript'),
    font: has('code') || block.type === 'code' ? MONO : undefined,
    underline: narrowest && { type: looks[narrowest].line, color: looks[narrowest].colour },
    shading: widest && shadingOf(widest),
    border: untouched ? { style: BorderStyle.SINGLE, size: 4, color: PENCIL, space: 0 } : undefined,
  };
}

function closing({ number, look }: ReportClaim): ParagraphChild[] {
  return [
    new CommentRangeEnd(number),
    leadsTo(cardOf(number), [
      new TextRun({
        superScript: true,
        bold: true,
        color: looks[look].colour,
        children: [`${number}${looks[look].sign}`],
      }),
    ]),
    new TextRun({ children: [new CommentReference(number)] }),
  ];
}
