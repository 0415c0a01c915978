import { ExternalHyperlink, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { direction } from '../../text/direction.ts';

/** Characters that XML 1.0 cannot hold at all; one of them, and Word refuses the file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export function printable(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}

/** People's words as runs: line breaks kept, direction marked. */
export function words(text: string, options: IRunOptions = {}): TextRun[] {
  return printable(text)
    .split('\n')
    .map(
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
    children: [new TextRun({ text: printable(address), style: 'Hyperlink' })],
  });
}
