import { type CanonicalDocument, canonicalDocument } from './canonical-document.ts';
import { LONGEST_TEXT, MOST_BLOCKS } from './limits.ts';
import type { Metadata } from './metadata.ts';
import type { RawBlock } from './raw-block.ts';
import { type IntakeRefusal, refuse } from './refusal.ts';
import { countRepairs } from './repairs.ts';
import { type Count, Counter, counts, type Noun, type Tally } from './tally.ts';

/** A source taken in: what will be stored, and what to tell the person about the way here. */
export type Imported = {
  document: CanonicalDocument;
  metadata: Metadata;
  importer: Importer;
  importerVersion: string;
  kept: Count[];
  leftOut: Count[];
  repaired: Count[];
};

export type Importer = 'text' | 'markdown' | 'html' | 'page' | 'docx';

/** Goes up when the same bytes would become another document. */
const VERSION = '1';

/** What a reader of one format found. */
export type Found = {
  importer: Importer;
  blocks: RawBlock[];
  metadata: Metadata;
  kept?: Tally;
  leftOut?: Tally;
  repaired?: Tally;
};

/** The last step of every import: canonical form, limits, and the account of what was kept, left out and repaired. */
export function imported(found: Found): Imported | IntakeRefusal {
  if (found.blocks.length > MOST_BLOCKS) return refuse('too-large', tooMany(found.blocks.length));
  const repaired = countRepairs(found.blocks, found.repaired);
  const document = canonicalDocument(found.blocks);
  if (document.text === '') return refuse('empty');
  if (document.text.length > LONGEST_TEXT) return refuse('too-large', tooLong(document.text.length));
  return {
    document,
    metadata: found.metadata,
    importer: found.importer,
    importerVersion: VERSION,
    kept: [...counts(countKept(document)), ...counts(found.kept ?? new Counter())],
    leftOut: counts(found.leftOut ?? new Counter()),
    repaired: counts(repaired),
  };
}

/** The sentence for a text of `length` characters. */
export function tooLong(length: number): string {
  return `This text has ${number(length)} characters; one document holds up to ${number(LONGEST_TEXT)}. ${SPLIT}`;
}

function tooMany(blocks: number): string {
  return `This text has ${number(blocks)} lines; one document holds up to ${number(MOST_BLOCKS)}. ${SPLIT}`;
}

const SPLIT = 'Split it and bring the parts one by one.';

function number(value: number): string {
  return value.toLocaleString('en');
}

const NOUN_OF_BLOCK = {
  heading: 'heading',
  paragraph: 'paragraph',
  quotation: 'quotation',
  listItem: 'list item',
  caption: 'caption',
  code: 'line of code',
} as const satisfies Record<string, Noun>;

function countKept({ blocks, marks }: CanonicalDocument): Counter {
  const kept = new Counter();
  for (const { type } of blocks) if (type !== 'tableCell') kept.add(NOUN_OF_BLOCK[type]);
  kept.add('table', new Set(blocks.flatMap(({ table }) => table ?? [])).size);
  kept.add('link', marks.filter((mark) => mark.type === 'link').length);
  return kept;
}
