import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../db/client.ts';
import type { Metadata } from '../intake/metadata.ts';
import { openStream } from '../teams/writes.ts';
import type { Read as ReadOrigin } from './intake.ts';
import { titleFromText } from './rules.ts';
import type { DocumentView } from './view.ts';
import { documentColumns, viewOfDocument } from './view-of.ts';

type Maker = { teamId: string; userId: string; now: Date };
type Read = Pick<ReadOrigin, 'imported' | 'original' | 'address'>;
type Edited = { [field in keyof Metadata]?: string | null };

/** A document with its stream and revision 1; its file is held by the caller. What the person edited goes before what the importer picked up. */
export async function createDocumentRows(
  tx: Tx,
  maker: Maker,
  read: Read,
  edited: Edited,
): Promise<DocumentView> {
  const { teamId, userId, now } = maker;
  const { document: canonical, metadata } = read.imported;
  const known = { ...metadata, address: read.address ?? metadata.address, ...given(edited) };
  const id = uuid();
  await openStream(tx, teamId, id);
  const row = await tx.document.create({
    data: {
      ...known,
      title: known.title || titleFromText(canonical.text),
      id,
      teamId,
      createdById: userId,
      createdAt: now,
      updatedAt: now,
    },
    select: documentColumns,
  });
  await tx.revision.create({ data: revisionRow(id, maker, read), select: { id: true } });
  return viewOfDocument(row);
}

function revisionRow(documentId: string, { teamId, userId, now }: Maker, { imported, original }: Read) {
  const { text, blocks, marks } = imported.document;
  return {
    id: uuid(),
    teamId,
    documentId,
    number: 1,
    originalSha256: original.sha256,
    importer: imported.importer,
    importerVersion: imported.importerVersion,
    text,
    textSha256: createHash('sha256').update(text).digest('hex'),
    blocks,
    marks,
    createdById: userId,
    createdAt: now,
  };
}

const MOST_KNOWN = 5;

/** Documents of the team that came from the same bytes or the same address. */
export async function sameDocuments(
  tx: Tx,
  teamId: string,
  sha256: string,
  address: string | null,
): Promise<{ id: string; title: string }[]> {
  const same = [
    { revisions: { some: { teamId, originalSha256: sha256 } } },
    ...(address ? [{ address }] : []),
  ];
  return tx.document.findMany({
    where: { teamId, deletedAt: null, OR: same },
    select: { id: true, title: true },
    orderBy: { createdAt: 'desc' },
    take: MOST_KNOWN,
  });
}

function given(edited: Edited): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(edited).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, value ?? undefined]],
    ),
  );
}
