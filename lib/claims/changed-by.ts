import type { Tx } from '../db/client.ts';
import type { Standing } from '../door/define.ts';
import type { CitationView, ClaimView } from './view.ts';

export const VERSIONS = ['wordingVersion', 'workVersion', 'verdictVersion'] as const;

/** Who brought a claim to the version that it has; null if nobody is known to have. */
export function claimChangedBy(
  tx: Tx,
  { streamId }: Standing,
  claim: ClaimView,
  version: (typeof VERSIONS)[number],
): Promise<string | null> {
  return firstActor(tx.$queryRaw<Row[]>`SELECT "actorId" FROM "Event"
    WHERE "streamId" = ${streamId}::uuid AND "subjectId" = ${claim.id}::uuid
      AND (payload->'claim'->>${version})::int = ${claim[version]} ORDER BY seq LIMIT 1`);
}

/** The same of a citation; its events are part of its claim's history. */
export function citationChangedBy(
  tx: Tx,
  { streamId }: Standing,
  { id, claimId, version }: CitationView,
): Promise<string | null> {
  return firstActor(tx.$queryRaw<Row[]>`SELECT "actorId" FROM "Event"
    WHERE "streamId" = ${streamId}::uuid AND "subjectId" = ${claimId}::uuid AND payload->'citation'->>'id' = ${id}
      AND (payload->'citation'->>'version')::int = ${version} ORDER BY seq LIMIT 1`);
}

type Row = { actorId: string | null };

async function firstActor(rows: Promise<Row[]>): Promise<string | null> {
  return (await rows)[0]?.actorId ?? null;
}
