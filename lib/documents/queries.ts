import * as z from 'zod';
import { containing } from '../db/containing.ts';
import { defineQuery } from '../door/define.ts';
import { notFound } from '../refusal.ts';
import type { Span } from '../text/span.ts';
import { bodySentences } from './body.ts';
import { getDocument, getRevision, listDocuments } from './input.ts';
import { presentRevision } from './revisions.ts';
import { type DocumentView, documentView, type RevisionView, revisionView } from './view.ts';
import { documentColumns, revisionColumns, viewOfDocument, viewOfRevision } from './view-of.ts';

const shelves = {
  active: { archivedAt: null, deletedAt: null },
  archived: { archivedAt: { not: null }, deletedAt: null },
  deleted: { deletedAt: { not: null } },
};

export const list = defineQuery({
  name: 'documents.list',
  summary: "The team's documents, the newest first.",
  permission: 'document.read',
  subject: 'teamId',
  input: listDocuments,
  output: z.object({ documents: z.array(documentView), next: z.uuid().nullable() }),
  async run({
    db,
    input,
    standing: { teamId },
  }): Promise<{ documents: DocumentView[]; next: string | null }> {
    const like = containing(input.search ?? '');
    const searched = input.search ? { OR: [{ title: like }, { byline: like }, { publisher: like }] } : {};
    const rows = await db.document.findMany({
      where: {
        teamId,
        ...shelves[input.state],
        ...searched,
        ...(input.cursor ? { id: { lt: input.cursor } } : {}),
      },
      select: documentColumns,
      orderBy: { id: 'desc' },
      take: input.limit + 1,
    });
    const documents = rows.slice(0, input.limit).map(viewOfDocument);
    return { documents, next: rows.length > input.limit ? (documents.at(-1)?.id ?? null) : null };
  },
});

export const get = defineQuery({
  name: 'documents.get',
  summary: 'A document and what its present revision is, without the text.',
  permission: 'document.read',
  subject: 'documentId',
  input: getDocument,
  async run({
    db,
    input,
    standing: { teamId },
  }): Promise<{ document: DocumentView; revision: Omit<RevisionView, 'text' | 'blocks' | 'marks'> }> {
    const row = await db.document.findUniqueOrThrow({
      where: { teamId_id: { teamId, id: input.documentId } },
      select: documentColumns,
    });
    const {
      text: _,
      blocks: __,
      marks: ___,
      ...revision
    } = await presentRevision(db, { teamId, documentId: input.documentId });
    return { document: viewOfDocument(row), revision };
  },
});

export const getText = defineQuery({
  name: 'revisions.get',
  summary: 'A revision with its text, blocks and marks; the present one unless a number is given.',
  permission: 'document.read',
  subject: 'documentId',
  input: getRevision,
  output: revisionView,
  async run({ db, input: { documentId, number }, standing: { teamId } }): Promise<RevisionView> {
    if (number === undefined) return presentRevision(db, { teamId, documentId });
    const row = await db.revision.findFirst({
      where: { teamId, documentId, number },
      select: revisionColumns,
    });
    if (!row) throw notFound();
    return viewOfRevision(row);
  },
});

export const sentences = defineQuery({
  name: 'documents.sentences',
  summary: "The sentences of a document's body, as its language splits them: what coverage is counted over.",
  permission: 'document.read',
  subject: 'documentId',
  input: getDocument,
  output: z.object({
    language: z.string().nullable(),
    sentences: z.array(z.object({ start: z.int(), end: z.int() })),
  }),
  async run({
    db,
    input: { documentId },
    standing: { teamId },
  }): Promise<{ language: string | null; sentences: Span[] }> {
    const { language } = await db.document.findUniqueOrThrow({
      where: { teamId_id: { teamId, id: documentId } },
      select: { language: true },
    });
    const body = await presentRevision(db, { teamId, documentId });
    return { language, sentences: bodySentences(body, language ?? undefined) };
  },
});
