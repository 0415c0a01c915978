import mammoth from 'mammoth';
import { cleanTree } from '../html/clean-tree.ts';
import { attribute, elements } from '../html/element.ts';
import { parseHtml } from '../html/parse-html.ts';
import { readTree } from '../html/read-tree.ts';
import type { Found } from '../imported.ts';
import { metadata } from '../metadata.ts';
import { type IntakeRefusal, isRefusal, refuse } from '../refusal.ts';
import { Counter } from '../tally.ts';
import { numberItems, withOrdinals } from './list-ordinals.ts';
import { openArchive, type Parts } from './open-archive.ts';
import { visibleParts } from './visible-parts.ts';

/** A Word document, with notes as text at its end. Tracked changes are taken as accepted, and counted. */
export async function readDocx(bytes: Uint8Array): Promise<Found | IntakeRefusal> {
  const parts = await openArchive(bytes);
  if (isRefusal(parts)) return parts;
  if (!parts.has('word/document.xml')) return refuseOtherArchive(parts);
  const leftOut = new Counter();
  const html = await toHtml(withOrdinals(visibleParts(parts, leftOut)));
  if (html === undefined) return refuse('unreadable');
  const clean = cleanTree(numberItems(parseHtml(html)), leftOut);
  const found = readTree(clean.tree, { leftOut });
  const document = parts.get('word/document.xml') ?? '';
  leftOut.add('tracked deletion', count(document, /<w:(?:del|moveFrom) /g));
  leftOut.add('comment', count(parts.get('word/comments.xml') ?? '', /<w:comment /g));
  leftOut.add('page header or footer', furniture(parts));
  const kept = new Counter();
  kept.add(
    'footnote',
    elements(clean.tree).filter((element) => /^(foot|end)note-\d/.test(attribute(element, 'id') ?? ''))
      .length,
  );
  kept.add('tracked insertion (accepted)', count(document, /<w:(?:ins|moveTo) /g));
  return { ...found, importer: 'docx', kept, metadata: docxMetadata(parts, found.firstHeading) };
}

/** Styles that mammoth does not know by itself; built-in names are English in every language of Word. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/**
 * undefined when mammoth cannot make sense of the parts. It is given them as an opened file, which it takes beside
 * paths and buffers: so it unpacks nothing, and reads nothing but what was checked.
 */
async function toHtml(parts: Parts): Promise<string | undefined> {
  const file = {
    exists: (name: string) => parts.has(name),
    read: async (name: string) => parts.get(name) ?? '',
  };
  try {
    const { value } = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return value;
  } catch (error) {
    if (error instanceof RangeError) throw error; // nested too deeply: told apart by the caller
    return undefined; // mammoth throws plain Errors for whatever is missing or broken
  }
}

/** What stands on every page is no part of the text; a reader is told that it was there. */
function furniture(parts: Parts): number {
  return [...parts].filter(
    ([name, xml]) => /^word\/(?:header|footer)\d*\.xml$/.test(name) && /<w:t[\s>]/.test(xml),
  ).length;
}

function refuseOtherArchive(parts: Parts): IntakeRefusal {
  if (parts.has('xl/workbook.xml'))
    return refuse(
      'unsupported',
      'This is a spreadsheet. Copy the text out of it and paste it, or save it as Word (.docx).',
    );
  if (parts.has('ppt/presentation.xml'))
    return refuse(
      'unsupported',
      'This is a presentation. Copy the text out of it and paste it, or save it as Word (.docx).',
    );
  if (parts.has('content.xml'))
    return refuse('unsupported', 'This is an OpenDocument file. Save it as Word (.docx), or paste the text.');
  return refuse(
    'unsupported',
    'This is an archive, or a damaged Word file. Bring the document itself, as Word (.docx), HTML, Markdown or plain text.',
  );
}

function docxMetadata(parts: Parts, firstHeading: string | undefined) {
  const core = parts.get('docProps/core.xml') ?? '';
  const property = (name: string) =>
    unescapeXml(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(core)?.[1] ?? '');
  const proofing = /<w:lang\b[^>]*\bw:val="([^"]+)"/.exec(parts.get('word/styles.xml') ?? '')?.[1];
  return metadata({
    title: [firstHeading, property('dc:title')],
    byline: [property('dc:creator')],
    language: [property('dc:language'), proofing],
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
