import type { Tx } from '../db/client.ts';
import { changesOf } from '../door/changes.ts';
import { defineCommand, type Outcome } from '../door/define.ts';
import type { Metadata } from '../intake/metadata.ts';
import { conflict, notFound, ruleBroken } from '../refusal.ts';
import { recogniseLanguage } from '../text/languages/recognise.ts';
import {
  archiveDocument,
  deleteDocument,
  importDocument,
  previewDocument,
  restoreDocument,
  unarchiveDocument,
  updateDocument,
} from './input.ts';
import { readOrigin } from './intake.ts';
import { canRestore, DAYS_TO_RESTORE } from './rules.ts';
import { type DocumentView, documentView } from './view.ts';
import { documentColumns, viewOfDocument } from './view-of.ts';
import { createDocumentRows, sameDocuments } from './writes.ts';

export const preview = defineCommand({
  name: 'documents.preview',
  summary:
    'What an import would store, before it is: text, blocks, what was kept and what was left out, and the language where markup or the words show it. Import then with the `origin` it gives: what is stored is what was shown.',
  permission: 'document.import',
  subject: 'teamId',
  repeatable: true,
  input: previewDocument,
  async prepare({ db, input, standing: { teamId }, now }) {
    return readOrigin({ db, teamId, now }, input.origin);
  },
  async apply({ tx, standing: { teamId }, prepared: { imported, original, address, origin } }) {
    const { document, ...rest } = imported;
    const known = await sameDocuments(tx, teamId, original.sha256, address);
    const metadata = withLanguage(rest.metadata, document.text);
    return { result: { ...document, ...rest, metadata, original, origin, address, known }, events: [] };
  },
});

/** What the markup names goes before what the words show; the person who imports sees it and may change it. */
function withLanguage(metadata: Metadata, text: string): Metadata {
  const language = metadata.language ?? recogniseLanguage(text);
  return language ? { ...metadata, language } : metadata;
}

export const bring = defineCommand({
  name: 'documents.import',
  summary: 'Store a document as revision 1: the original by its hash, the canonical text, its blocks.',
  permission: 'document.import',
  subject: 'teamId',
  input: importDocument,
  output: documentView,
  async prepare({ db, input, standing: { teamId }, now }) {
    return readOrigin({ db, teamId, now }, input.origin);
  },
  async apply({ tx, viewer, input, standing: { teamId }, prepared, now }) {
    const known = await sameDocuments(tx, teamId, prepared.original.sha256, prepared.address);
    if (known.length > 0 && !input.again)
      throw ruleBroken('known-already', 'This text is in the team already. Import it once more?', {
        current: known,
      });
    const { teamId: _, origin: __, again: ___, ...edited } = input;
    const document = await createDocumentRows(tx, { teamId, userId: viewer.userId, now }, prepared, edited);
    return {
      result: document,
      events: [
        { stream: document.id, type: 'document.imported', subjectId: document.id, payload: { document } },
      ],
    };
  },
});

export const update = defineCommand({
  name: 'documents.update',
  summary: 'Rename a document or correct what is known of it.',
  permission: 'document.edit',
  subject: 'documentId',
  input: updateDocument,
  output: documentView,
  async apply({ tx, input, standing: { teamId }, now }) {
    const { documentId, version, ...fields } = input;
    const before = await load(tx, teamId, documentId);
    if (before.version !== version) throw conflict(before);
    const document = await change(tx, teamId, documentId, {
      ...fields,
      version: version + 1,
      updatedAt: now,
    });
    const changes = changesOf(before, document, Object.keys(fields) as (keyof DocumentView)[]);
    return {
      result: document,
      events: [{ type: 'document.changed', subjectId: documentId, payload: { document, changes } }],
    };
  },
});

export const archive = defineCommand({
  name: 'documents.archive',
  summary: 'Put a document away: it can be read, not worked on.',
  permission: 'document.manage',
  subject: 'documentId',
  evenArchived: true,
  input: archiveDocument,
  output: documentView,
  apply: ({ tx, input, standing: { teamId }, now }) =>
    shelve(tx, teamId, input.documentId, 'document.archived', { archivedAt: now }),
});

export const unarchive = defineCommand({
  name: 'documents.unarchive',
  summary: 'Take a document out of the archive.',
  permission: 'document.manage',
  subject: 'documentId',
  evenArchived: true,
  input: unarchiveDocument,
  output: documentView,
  apply: ({ tx, input, standing: { teamId } }) =>
    shelve(tx, teamId, input.documentId, 'document.unarchived', { archivedAt: null }),
});

export const remove = defineCommand({
  name: 'documents.delete',
  summary: `Delete a document; it can be brought back for ${DAYS_TO_RESTORE} days.`,
  permission: 'document.manage',
  subject: 'documentId',
  evenArchived: true,
  input: deleteDocument,
  output: documentView,
  apply: ({ tx, input, standing: { teamId }, now }) =>
    shelve(tx, teamId, input.documentId, 'document.deleted', { deletedAt: now }),
});

export const restore = defineCommand({
  name: 'documents.restore',
  summary: `Bring a deleted document back, within ${DAYS_TO_RESTORE} days.`,
  permission: 'document.manage',
  subject: 'documentId',
  evenArchived: true,
  input: restoreDocument,
  output: documentView,
  async apply({ tx, input, standing: { teamId }, now }) {
    const { deletedAt } = await tx.document.findUniqueOrThrow({
      where: { teamId_id: { teamId, id: input.documentId } },
      select: { deletedAt: true },
    });
    if (!deletedAt || !canRestore(deletedAt.getTime(), now.getTime())) throw notFound();
    return shelve(tx, teamId, input.documentId, 'document.restored', { deletedAt: null });
  },
});

type Data = Parameters<Tx['document']['update']>[0]['data'];

async function shelve(
  tx: Tx,
  teamId: string,
  id: string,
  type: string,
  data: Data,
): Promise<Outcome<DocumentView>> {
  const document = await change(tx, teamId, id, data);
  return { result: document, events: [{ type, subjectId: id, payload: { document } }] };
}

async function change(tx: Tx, teamId: string, id: string, data: Data): Promise<DocumentView> {
  return viewOfDocument(
    await tx.document.update({ where: { teamId_id: { teamId, id } }, data, select: documentColumns }),
  );
}

async function load(tx: Tx, teamId: string, id: string): Promise<DocumentView> {
  const row = await tx.document.findFirst({
    where: { teamId, id, deletedAt: null },
    select: documentColumns,
  });
  if (!row) throw notFound();
  return viewOfDocument(row);
}
