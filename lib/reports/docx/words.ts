import {
  AlignmentType,
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { type Direction, direction } from '../../text/direction.ts';

/** People's words as runs: line breaks kept, direction marked, by their own letters unless the options say it. */
export function words(text: string, options: IRunOptions = {}): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        rightToLeft: direction(line) === 'rtl',
        ...options,
        text: line,
        break: index > 0 ? 1 : 0,
      }),
  );
}

/** Behind a mark from left to right, a number stays where it is after words from right to left. */
const COMMA = '\u200e, ';

/** Parts with commas between them, each in a direction of its own. */
export function joined(parts: (string | null | undefined | false)[]): TextRun[] {
  return parts
    .filter((part): part is string => Boolean(part))
    .flatMap((part, index) => [...(index > 0 ? [new TextRun(COMMA)] : []), ...words(part)]);
}

/** A paragraph in the direction of its words. */
export function paragraph(text: string, style?: string): Paragraph {
  return new Paragraph({ style, bidirectional: direction(text) === 'rtl', children: words(text) });
}

/** A line of the tool's own: it runs from left to right, and keeps to the side on which the lines around it begin. */
export function small(children: ParagraphChild[], side: Direction = 'ltr'): Paragraph {
  const alignment = side === 'rtl' ? AlignmentType.RIGHT : undefined;
  return new Paragraph({ style: 'Small', alignment, children });
}

export function hyperlink(address: string): ExternalHyperlink {
  return new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: address, style: 'Hyperlink' })],
  });
}

/** Where links inside the file lead. */
export const cardOf = (claim: number) => `claim-${claim}`;
export const lineOf = (source: number) => `source-${source}`;

export function leadsTo(anchor: string, children: ParagraphChild[]): InternalHyperlink {
  return new InternalHyperlink({ anchor, children });
}
