import * as z from 'zod';
import { defineQuery } from '../door/define.ts';
import { ref } from '../door/fields.ts';
import { type EventLine, eventLines, type HeadLine, headLines } from '../live/export.ts';
import { ofTeam } from './input.ts';

/** A place in a team's history: the stream and the seq up to which it has been read. */
const PLACE = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}):(\d{1,9})$/;
const BEGINNING = '00000000-0000-0000-0000-000000000000:0';

export const heads = defineQuery({
  name: 'history.heads',
  summary:
    'Where every stream of the team ends: keep these elsewhere, and no one can rewrite what was before.',
  permission: 'team.audit',
  subject: 'teamId',
  input: ofTeam,
  async run({ db, standing: { teamId } }): Promise<{ heads: HeadLine[] }> {
    return { heads: await headLines(db, teamId) };
  },
});

export const list = defineQuery({
  name: 'history.list',
  summary:
    "The team's whole history with its chain, stream by stream; `cursor` is `next` of the page before.",
  permission: 'team.audit',
  subject: 'teamId',
  input: z.strictObject({
    teamId: ref('team'),
    cursor: z.string().regex(PLACE).default(BEGINNING),
    limit: z.coerce.number().int().min(1).max(1_000).default(500),
  }),
  async run({
    db,
    input: { cursor, limit },
    standing: { teamId },
  }): Promise<{ events: EventLine[]; next: string | null }> {
    const [, stream = '', seq] = PLACE.exec(cursor) ?? [];
    const events = await eventLines(db, teamId, { stream, seq: Number(seq) }, limit);
    const last = events.at(-1);
    return { events, next: last && events.length === limit ? `${last.stream}:${last.seq}` : null };
  },
});
