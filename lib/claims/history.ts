import { allows, type Role } from '../auth/permissions.ts';
import type { Db } from '../db/client.ts';
import type { RawEvent } from '../live/read.ts';
import { withhold } from '../sources/rules.ts';
import type { SourceView } from '../sources/view.ts';
import { seesConfidential } from '../teams/rules.ts';
import { withholdCitation } from './rules.ts';
import type { CitationView } from './view.ts';

/** An event as a viewer may see it. */
export type EventView = {
  stream: string;
  seq: number;
  at: string;
  actorId: string | null;
  type: string;
  subjectId: string;
  payload: unknown;
};

export const eventColumns = {
  streamId: true,
  seq: true,
  at: true,
  actorId: true,
  type: true,
  subjectId: true,
  payload: true,
} as const;
/** A stored event as someone of this role may see it. */
export function viewOfEvent(
  { streamId, at, payload, confidential, ...row }: RawEvent,
  role: Role,
): EventView {
  return {
    ...row,
    stream: streamId,
    at: at.toISOString(),
    payload: visible(row.type, payload, role, confidential),
  };
}

/** Whom an owner invites, what programs are called, and what stands between a member and a thief is between owners. */
const FOR_OWNERS = /^(invitation|token)\.|^member\.(passwordReset|signInChanged)$/;

function visible(type: string, payload: unknown, role: Role, confidential: boolean): unknown {
  if (FOR_OWNERS.test(type) && !allows('team.manage', { role, own: false })) return {};
  return seesConfidential(role) ? payload : withheldPayload(payload, confidential);
}

/** A change of a confidential source, or of a citation of one, is told without what changed. */
function withheldPayload(payload: unknown, confidential: boolean): unknown {
  const { source, citation, changes, ...rest } = (payload ?? {}) as Told;
  if (!source && !citation) return payload;
  const shown =
    source && withhold(confidential ? { ...source, confidentiality: 'confidential' } : source, false);
  const secret = confidential || shown?.withheld === true;
  return {
    ...rest,
    ...(shown ? { source: shown } : {}),
    ...(citation ? { citation: secret ? withholdCitation(citation) : citation } : {}),
    ...(changes && !secret ? { changes } : {}),
  };
}

type Told = { source?: SourceView; citation?: CitationView; changes?: unknown };

/** Stored events with what they tell of now; one statement for a whole page. */
export async function withSecrecy<E extends { payload: unknown }>(
  db: Db,
  teamId: string,
  rows: E[],
): Promise<(E & { confidential: boolean })[]> {
  const sources = rows.flatMap((row) => sourceIn(row.payload) ?? []);
  const secret = await db.source.findMany({
    where: { teamId, id: { in: [...new Set(sources)] }, confidentiality: 'confidential' },
    select: { id: true },
    take: rows.length,
  });
  const ids = new Set(secret.map((source) => source.id));
  return rows.map((row) => ({ ...row, confidential: ids.has(sourceIn(row.payload) ?? '') }));
}

function sourceIn(payload: unknown): string | undefined {
  const { source, citation } = (payload ?? {}) as Told;
  return source?.id ?? citation?.sourceId;
}
