import { createHash } from 'node:crypto';
import { keepFileRow } from '../blobs/held.ts';
import type { Db } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import type { DocumentView } from '../documents/view.ts';
import { createDocumentRows } from '../documents/writes.ts';
import { canonicalDocument } from '../intake/canonical-document.ts';
import type { Imported } from '../intake/imported.ts';
import { append } from '../live/append.ts';
import { lockHeads } from '../live/heads.ts';

export const TEXT = `Harbour reopens after storm
The harbour reopened on Monday after 12 days, the mayor said.
“We lost four boats,” said Ana Ruiz, who runs the ferry.
Repairs will cost 3.5 million euros.`;

type Maker = { teamId: string; by: string };
type Given = { text?: string; title?: string; now?: Date };

/** A document with one paragraph a line, without an importer's help, and the event that tells of it. */
export async function makeDocument(
  db: Db,
  { teamId, by }: Maker,
  { text = TEXT, title, now = new Date() }: Given = {},
): Promise<DocumentView> {
  const read = { imported: importedOf(text), original: originalOf(text), address: null };
  return transact(db, async (tx) => {
    await keepFileRow(tx, teamId, read.original, now);
    const document = await createDocumentRows(tx, { teamId, userId: by, now }, read, { title });
    const event = {
      stream: document.id,
      type: 'document.imported',
      subjectId: document.id,
      payload: { document },
    };
    await append(tx, await lockHeads(tx, [document.id]), [event], { actor: by, now });
    return document;
  });
}

function importedOf(text: string): Imported {
  const lines = text
    .split('\n')
    .map((line) => ({ type: 'paragraph' as const, runs: [{ text: line, marks: [] }] }));
  const account = { kept: [], leftOut: [], repaired: [] };
  return {
    document: canonicalDocument(lines),
    metadata: {},
    importer: 'text',
    importerVersion: '1',
    ...account,
  };
}

function originalOf(text: string) {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, size: bytes.length, mediaType: 'text/plain' };
}
