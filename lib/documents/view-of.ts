import type { BlockView, DocumentView, MarkView, RevisionView } from './view.ts';

/** The columns a document's view is made of. */
export const documentColumns = {
  id: true,
  teamId: true,
  title: true,
  byline: true,
  publisher: true,
  publishedOn: true,
  language: true,
  address: true,
  version: true,
  createdById: true,
  createdAt: true,
  updatedAt: true,
  archivedAt: true,
  deletedAt: true,
} as const;

type Times = { createdAt: Date; updatedAt: Date; archivedAt: Date | null; deletedAt: Date | null };
export type DocumentRow = Omit<DocumentView, keyof Times> & Times;

export function viewOfDocument(row: DocumentRow): DocumentView {
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    archivedAt: row.archivedAt?.toISOString() ?? null,
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}

/** The columns a revision's view is made of. */
export const revisionColumns = {
  id: true,
  documentId: true,
  number: true,
  originalSha256: true,
  importer: true,
  importerVersion: true,
  text: true,
  textSha256: true,
  blocks: true,
  marks: true,
  createdById: true,
  createdAt: true,
} as const;

type RevisionRow = Omit<RevisionView, 'blocks' | 'marks' | 'createdAt'> & {
  blocks: unknown;
  marks: unknown;
  createdAt: Date;
};

/** blocks and marks were checked when they were written, and a revision never changes. */
export function viewOfRevision(row: RevisionRow): RevisionView {
  return {
    ...row,
    blocks: row.blocks as BlockView[],
    marks: row.marks as MarkView[],
    createdAt: row.createdAt.toISOString(),
  };
}
