import { v7 as uuid } from 'uuid';
import { holdBytes } from '../blobs/held.ts';
import type { Tx } from '../db/client.ts';
import type { SourceKind } from '../db/generated/enums.ts';
import { notFound, ruleBroken } from '../refusal.ts';
import { addressKey, titleOfAddress } from './rules.ts';
import type { SourceView } from './view.ts';
import { sourceColumns, viewOfSource } from './view-of.ts';

export type NewSource = Partial<
  Omit<
    SourceView,
    'id' | 'teamId' | 'kind' | 'version' | 'withheld' | 'createdAt' | 'updatedAt' | 'createdById'
  >
> & { kind?: SourceKind };
type Maker = { teamId: string; userId: string; now: Date };

/** A new source in the team's library. Refuses one that has neither title nor address, and a file that nobody uploaded. */
export async function createSourceRow(
  tx: Tx,
  { teamId, userId, now }: Maker,
  given: NewSource,
): Promise<SourceView> {
  const title = given.title ?? (given.address ? titleOfAddress(given.address) : given.fileName);
  if (!title)
    throw ruleBroken('title-missing', 'Give the source a title or an address.', {
      errors: [{ field: 'title', message: 'Give a title or an address.' }],
    });
  await refuseUnknownFile(tx, teamId, given.fileSha256);
  const row = await tx.source.create({
    data: {
      ...given,
      id: uuid(),
      teamId,
      title,
      kind: given.kind ?? (given.address ? 'webPage' : 'document'),
      addressKey: given.address ? addressKey(given.address) : null,
      createdById: userId,
      createdAt: now,
      updatedAt: now,
    },
    select: sourceColumns,
  });
  return viewOfSource(row);
}

/** A source held so that nobody takes it out of the library while a citation is tied to it: the library's stream is not locked for that. */
export async function heldSource(tx: Tx, teamId: string, id: string): Promise<SourceView> {
  const [held] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM "Source" WHERE id = ${id}::uuid AND "teamId" = ${teamId}::uuid AND "deletedAt" IS NULL FOR SHARE`;
  if (!held) throw notFound();
  const where = { teamId_id: { teamId, id } };
  return viewOfSource(await tx.source.findUniqueOrThrow({ where, select: sourceColumns }));
}

/** The team's source of the same page, if it has one. */
export async function sourceOfAddress(tx: Tx, teamId: string, address: string): Promise<SourceView | null> {
  const row = await tx.source.findFirst({
    where: { teamId, addressKey: addressKey(address), deletedAt: null },
    select: sourceColumns,
    orderBy: { createdAt: 'asc' },
  });
  return row && viewOfSource(row);
}

/** Brings back what a claim rests on and the library has no more. The team's stream is locked, so nothing of it is taken out meanwhile. */
export async function bringBackCited(tx: Tx, teamId: string, claimId: string): Promise<SourceView[]> {
  const rows = await tx.source.updateManyAndReturn({
    where: { teamId, deletedAt: { not: null }, citations: { some: { claimId, deletedAt: null } } },
    data: { deletedAt: null },
    select: sourceColumns,
  });
  return rows.map(viewOfSource);
}

/** A hash alone must not open another team's file: the bytes count as known only where this team uploaded them. */
export async function refuseUnknownFile(
  tx: Tx,
  teamId: string,
  sha256: string | null | undefined,
): Promise<void> {
  if (!sha256) return;
  await holdBytes(tx, sha256); // a sweep must not take them before the source stands there
  const known = await tx.blob.findUnique({
    where: { teamId_sha256: { teamId, sha256 } },
    select: { sha256: true },
  });
  if (!known)
    throw ruleBroken('file-unknown', 'Upload the file first.', {
      errors: [{ field: 'fileSha256', message: 'Upload the file first.' }],
    });
}

/** Refuses an origin that, over however many others, is derived from the source itself. */
export async function refuseOwnOrigin(
  tx: Tx,
  teamId: string,
  id: string,
  origin: string | null | undefined,
): Promise<void> {
  if (!origin) return;
  const [circle] = await tx.$queryRaw<unknown[]>`WITH RECURSIVE origins(id) AS (
      SELECT ${origin}::uuid
      UNION SELECT s."derivedFromId" FROM "Source" s JOIN origins o ON s.id = o.id WHERE s."teamId" = ${teamId}::uuid AND s."derivedFromId" IS NOT NULL
    ) SELECT 1 FROM origins WHERE id = ${id}::uuid`;
  if (circle) throw ruleBroken('own-origin', 'A source cannot be derived from itself.');
}
