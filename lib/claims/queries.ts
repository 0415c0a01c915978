import * as z from 'zod';
import { presentRevision } from '../documents/revisions.ts';
import { defineQuery } from '../door/define.ts';
import { type EventView, eventColumns, viewOfEvent, withSecrecy } from './history.ts';
import { claimHistory, listClaims } from './input.ts';
import { type ClaimView, claimView } from './view.ts';
import { claimColumns, viewOfClaim } from './view-of.ts';

export const list = defineQuery({
  name: 'claims.list',
  summary: 'The claims of a document, the latest made first.',
  permission: 'document.read',
  subject: 'documentId',
  input: listClaims,
  output: z.object({ claims: z.array(claimView), next: z.uuid().nullable() }),
  async run({ db, input, standing: { teamId } }): Promise<{ claims: ClaimView[]; next: string | null }> {
    const { id: revisionId } = await presentRevision(db, { teamId, documentId: input.documentId });
    const rows = await db.claim.findMany({
      where: {
        teamId,
        documentId: input.documentId,
        deletedAt: null,
        ...(input.cursor ? { id: { lt: input.cursor } } : {}),
      },
      select: claimColumns(revisionId),
      orderBy: { id: 'desc' },
      take: input.limit + 1,
    });
    const claims = rows.slice(0, input.limit).map(viewOfClaim);
    return { claims, next: rows.length > input.limit ? (claims.at(-1)?.id ?? null) : null };
  },
});

export const history = defineQuery({
  name: 'claims.history',
  summary: 'What happened to a claim and its citations: who, when, from what to what; the latest first.',
  permission: 'document.read',
  subject: 'claimId',
  input: claimHistory,
  async run({
    db,
    input,
    standing: { teamId, streamId, role },
  }): Promise<{ events: EventView[]; next: number | null }> {
    const rows = await db.event.findMany({
      where: {
        teamId,
        streamId,
        subjectId: input.claimId,
        ...(input.before ? { seq: { lt: input.before } } : {}),
      },
      select: eventColumns,
      orderBy: { seq: 'desc' },
      take: input.limit + 1,
    });
    const shown = await withSecrecy(db, teamId, rows.slice(0, input.limit));
    const events = shown.map((row) => viewOfEvent(row, role));
    return { events, next: rows.length > input.limit ? (events.at(-1)?.seq ?? null) : null };
  },
});
