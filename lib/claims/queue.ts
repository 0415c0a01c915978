import * as z from 'zod';
import { allows, type Role } from '../auth/permissions.ts';
import type { Db } from '../db/client.ts';
import { defineQuery } from '../door/define.ts';
import { ref } from '../door/fields.ts';
import { type Doing, doingOf } from './rules.ts';

const MOST_WAITING = 100;

/** A claim that waits for the asker, and for what. */
export type QueueItem = {
  claimId: string;
  documentId: string;
  documentTitle: string;
  number: number;
  quote: string;
  rating: string | null;
  staleAt: string | null;
  correction: string | null;
  dueOn: string | null;
  doing: Doing;
  fromId: string | null;
};

export const list = defineQuery({
  name: 'queue.list',
  summary:
    'What waits for you in a team: claims to check, to look at again, to sign off; the soonest due first.',
  permission: 'team.read',
  subject: 'teamId',
  input: z.strictObject({ teamId: ref('team') }),
  async run({ db, viewer, standing: { teamId, role } }): Promise<{ items: QueueItem[] }> {
    const rows = await waiting(db, teamId, viewer.userId, role);
    const items = rows.flatMap(
      ({ anchors, document, id, stage, assigneeId, judgedById, createdById, staleAt, ...row }) => {
        const claim = { ...row, stage, assigneeId, judgedById, staleAt: staleAt?.toISOString() ?? null };
        const doing = doingOf(claim, viewer.userId);
        const fromId = doing === 'signOff' ? judgedById : createdById;
        const shown = {
          claimId: id,
          documentTitle: document.title,
          quote: anchors[0]?.exact ?? '',
          staleAt: claim.staleAt,
          fromId,
        };
        return doing ? [{ ...row, ...shown, doing }] : [];
      },
    );
    return { items };
  },
});

export const workload = defineQuery({
  name: 'queue.workload',
  summary:
    'How many claims of a team each person has to check, or to look at again; who has none is not listed.',
  permission: 'team.read',
  subject: 'teamId',
  input: z.strictObject({ teamId: ref('team') }),
  async run({ db, standing: { teamId } }): Promise<{ people: { userId: string; claims: number }[] }> {
    const rows = await db.claim.groupBy({
      by: ['assigneeId'],
      where: { ...living(teamId), ...unfinished, assigneeId: { not: null } },
      _count: true,
    });
    const people = rows.flatMap(({ assigneeId, _count }) =>
      assigneeId ? [{ userId: assigneeId, claims: _count }] : [],
    );
    return { people };
  },
});

/** Without a verdict, or with one that went stale. */
const unfinished = { OR: [{ rating: null }, { staleAt: { not: null } }] };

/** The claims of a team that can be worked on. */
const living = (teamId: string) => ({
  teamId,
  deletedAt: null,
  document: { deletedAt: null, archivedAt: null },
});

/** Mine and unfinished, or a colleague's and ready for a second person, where the asker may be that person. */
function waiting(db: Db, teamId: string, userId: string, role: Role) {
  const mine = { assigneeId: userId, ...unfinished };
  const theirs = {
    stage: 'inReview' as const,
    rating: { not: null },
    staleAt: null,
    judgedById: { not: userId },
  };
  const maySignOff = allows('claim.signOff', { role, own: false });
  return db.claim.findMany({
    where: {
      ...living(teamId),
      OR: maySignOff ? [mine, theirs] : [mine],
    },
    select: {
      id: true,
      documentId: true,
      number: true,
      rating: true,
      staleAt: true,
      correction: true,
      dueOn: true,
      stage: true,
      assigneeId: true,
      judgedById: true,
      createdById: true,
      document: { select: { title: true } },
      anchors: { select: { exact: true }, orderBy: { createdAt: 'desc' }, take: 1 },
    },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: MOST_WAITING,
  });
}
