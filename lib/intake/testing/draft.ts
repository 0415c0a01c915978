import {
  BorderStyle,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** A Word file with one of everything that newsrooms write. */
export async function wordDraft(): Promise<Uint8Array> {
  const change = { id: 1, author: 'Jan', date: '2026-11-10T00:00:00Z' };
  const item = (text: string, reference: string, level: number): Paragraph =>
    new Paragraph({ text, numbering: { reference, level } });
  const levels = [0, 1].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` }));
  const row = (cells: string[], tableHeader = false) =>
    new TableRow({
      tableHeader,
      children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
    });
  const paragraph = (options: IParagraphOptions) => new Paragraph(options);
  const document = new Document({
    creator: 'Ines & Jan',
    title: 'Another title',
    footnotes: { 1: { children: [new Paragraph('Phone video, 10 Nov.')] } },
    styles: {
      paragraphStyles: [{ id: 'Quote', name: 'Quote' }],
      default: { document: { run: { language: { value: 'en-GB' } } } },
    },
    numbering: {
      config: [
        { reference: 'numbers', levels },
        { reference: 'dots', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] },
      ],
    },
    sections: [
      {
        children: [
          paragraph({
            heading: HeadingLevel.TITLE,
            children: [new TextRun({ text: 'Convoys roll north', bold: true })],
          }),
          paragraph({
            children: [
              new TextRun('The gates opened.'),
              new FootnoteReferenceRun(1),
              new TextRun(' A '),
              new TextRun({ text: 'column', bold: true }),
              new TextRun(' '),
              new TextRun({ text: 'turned', italics: true }),
              new TextRun(' north'),
              new InsertedTextRun({ ...change, text: ' at once' }),
              new DeletedTextRun({ ...change, id: 2, text: ' slowly' }),
              new TextRun(', '),
              new ExternalHyperlink({
                link: 'https://example.org/a?b=c',
                children: [new TextRun('officials said')],
              }),
              new TextRun('.'),
            ],
          }),
          paragraph({ heading: HeadingLevel.HEADING_2, text: '“Nothing else”' }),
          paragraph({ style: 'Quote', text: 'This is a rotation.' }),
          item('first', 'numbers', 0),
          item('nested', 'numbers', 1),
          item('second', 'numbers', 0),
          item('dot', 'dots', 0),
          new Table({
            rows: [row(['Year', 'Men'], true), row(['2011', '2,400'])],
            borders: { top: { style: BorderStyle.NONE } },
          }),
          paragraph({ bidirectional: true, text: 'قال المتحدّث: «لا شيء».' }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
