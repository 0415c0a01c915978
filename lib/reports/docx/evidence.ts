import { Paragraph, TextRun } from 'docx';
import { type Direction, direction } from '../../text/direction.ts';
import type { ReportEvidence } from '../schema.ts';
import { stanceWords } from '../words.ts';
import { joined, leadsTo, lineOf, small, words } from './words.ts';

/** One citation: what it does for the claim and where it stands, what it says, what a colleague notes. */
export function evidenceParagraphs(one: ReportEvidence, side: Direction): Paragraph[] {
  const { source, title, withheld, stance, locator, grade, excerpt, note } = one;
  const more = joined([locator, grade]);
  const line = [
    new TextRun(`${stanceWords[stance]}: `),
    leadsTo(lineOf(source), [new TextRun(`[${source}] `), ...words(title)]),
    ...(withheld ? [new TextRun({ text: ' Identity withheld', bold: true })] : []),
    ...(more.length > 0 ? [new TextRun(', '), ...more] : []),
  ];
  return [
    small(line, side),
    ...(excerpt ? [quotation(excerpt)] : []),
    ...(note ? [small([new TextRun('Note: '), ...words(note)], side)] : []),
  ];
}

const INDENT = 240;

function quotation(excerpt: string): Paragraph {
  const bidirectional = direction(excerpt) === 'rtl';
  return new Paragraph({
    style: 'Small',
    bidirectional,
    indent: { start: INDENT },
    children: words(`“${excerpt}”`),
  });
}
