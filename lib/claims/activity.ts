import * as z from 'zod';
import { defineQuery } from '../door/define.ts';
import { ref } from '../door/fields.ts';
import { type EventView, eventColumns, viewOfEvent, withSecrecy } from './history.ts';

/** An event with what it is about in words: the document's title, the claim's number. */
export type ActivityView = EventView & { documentTitle: string | null; claimNumber: number | null };

/** A place in the list: when, in which stream, at which seq. */
const PLACE =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z),([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}),(\d{1,9})$/;

export const list = defineQuery({
  name: 'activity.list',
  summary:
    'What happened in a team, over all its documents, the latest first. `cursor` is `next` of the page before.',
  permission: 'team.read',
  subject: 'teamId',
  input: z.strictObject({
    teamId: ref('team'),
    cursor: z.string().refine(isPlace, 'This is not the end of a page.').optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  async run({
    db,
    input,
    standing: { teamId, role },
  }): Promise<{ events: ActivityView[]; next: string | null }> {
    const rows = await db.event.findMany({
      where: { teamId, ...before(input.cursor) },
      select: eventColumns,
      orderBy: [{ at: 'desc' }, { streamId: 'desc' }, { seq: 'desc' }],
      take: input.limit + 1,
    });
    const shown = await withSecrecy(db, teamId, rows.slice(0, input.limit));
    const titles = await db.document.findMany({
      where: { teamId, deletedAt: null, id: { in: [...new Set(shown.map((row) => row.streamId))] } },
      select: { id: true, title: true },
      take: input.limit,
    });
    const numbers = await db.claim.findMany({
      where: { teamId, id: { in: [...new Set(shown.map((row) => row.subjectId))] } },
      select: { id: true, number: true },
      take: input.limit,
    });
    const titleOf = new Map(titles.map(({ id, title }) => [id, title]));
    const numberOf = new Map(numbers.map(({ id, number }) => [id, number]));
    const events = shown.map((row) => ({
      ...viewOfEvent(row, role),
      documentTitle: titleOf.get(row.streamId) ?? null,
      claimNumber: numberOf.get(row.subjectId) ?? null,
    }));
    return { events, next: rows.length > input.limit ? placeOf(events.at(-1)) : null };
  },
});

function isPlace(cursor: string): boolean {
  return !Number.isNaN(Date.parse(PLACE.exec(cursor)?.[1] ?? ''));
}

/** Many events share a moment, so a place is told by stream and seq too. */
function before(cursor: string | undefined) {
  const [, at, streamId, seq] = PLACE.exec(cursor ?? '') ?? [];
  if (!at || !streamId) return {};
  const then = new Date(at);
  return {
    OR: [
      { at: { lt: then } },
      { at: then, streamId: { lt: streamId } },
      { at: then, streamId, seq: { lt: Number(seq) } },
    ],
  };
}

function placeOf(event: EventView | undefined): string | null {
  return event ? `${event.at},${event.stream},${event.seq}` : null;
}
