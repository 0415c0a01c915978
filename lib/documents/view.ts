import * as z from 'zod';

/** What the UI and the API see of a document. */
export const documentView = z.object({
  id: z.uuid(),
  teamId: z.uuid(),
  title: z.string(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: z.string().nullable(),
  language: z.string().nullable(),
  address: z.string().nullable(),
  version: z.int(),
  createdById: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  archivedAt: z.iso.datetime().nullable(),
  deletedAt: z.iso.datetime().nullable(),
});
export type DocumentView = z.infer<typeof documentView>;

const span = { start: z.int(), end: z.int() };

/** One block of a revision's text: offsets are UTF-16 code units, end exclusive; blocks are in order and separated by one line feed. */
export const blockView = z.object({
  type: z.enum(['heading', 'paragraph', 'quotation', 'listItem', 'tableCell', 'caption', 'code']),
  ...span,
  level: z.int().optional(),
  ordered: z.boolean().optional(),
  marker: z.int().optional(),
  table: z.int().optional(),
  row: z.int().optional(),
  column: z.int().optional(),
  header: z.boolean().optional(),
});
export type BlockView = z.infer<typeof blockView>;

export const markView = z.object({
  type: z.enum(['strong', 'emphasis', 'link', 'code', 'subscript', 'superscript', 'strike']),
  ...span,
  href: z.string().optional(),
});
export type MarkView = z.infer<typeof markView>;

/** One immutable version of the text under check. */
export const revisionView = z.object({
  id: z.uuid(),
  documentId: z.uuid(),
  number: z.int(),
  originalSha256: z.string(),
  importer: z.string(),
  importerVersion: z.string(),
  text: z.string(),
  textSha256: z.string(),
  blocks: z.array(blockView),
  marks: z.array(markView),
  createdById: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
});
export type RevisionView = z.infer<typeof revisionView>;
