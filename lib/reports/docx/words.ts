import { ExternalHyperlink, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { direction } from '../../text/direction.ts';

/** People's words as runs: line breaks kept, direction marked. */
export function words(text: string, options: IRunOptions = {}): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...options,
        text: line,
        break: index > 0 ? 1 : 0,
        rightToLeft: direction(line) === 'rtl',
      }),
  );
}

/** A paragraph in the direction of its words. */
export function paragraph(text: string, style?: string): Paragraph {
  return new Paragraph({ style, bidirectional: direction(text) === 'rtl', children: words(text) });
}

/** A line of the tool's own: parts side by side. */
export function small(children: ParagraphChild[]): Paragraph {
  return new Paragraph({ style: 'Small', children });
}

export function hyperlink(address: string): ExternalHyperlink {
  return new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: address, style: 'Hyperlink' })],
  });
}
