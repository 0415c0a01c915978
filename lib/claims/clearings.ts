import { v7 as uuid } from 'uuid';
import * as z from 'zod';
import { defineCommand } from '../door/define.ts';
import { createClearing, deleteClearing } from './input.ts';
import { passageOf } from './passage.ts';
import { clearingView } from './view.ts';
import { clearingColumns, viewOfClearing } from './view-of.ts';

export const create = defineCommand({
  name: 'clearings.create',
  summary:
    'Mark a statement as cleared: looked at, and found to hold nothing checkable. One that is cleared already stays as it is.',
  permission: 'claim.work',
  subject: 'documentId',
  input: createClearing,
  output: clearingView,
  async apply({ tx, viewer, input, standing, now }) {
    const { text: _, ...passage } = await passageOf(tx, standing, input);
    const { revisionId, start, end } = passage;
    const cleared = await tx.clearing.findUnique({
      where: { revisionId_start_end: { revisionId, start, end } },
      select: clearingColumns,
    });
    if (cleared) return { result: viewOfClearing(cleared), events: [] };
    const row = await tx.clearing.create({
      data: {
        ...passage,
        id: uuid(),
        teamId: standing.teamId,
        documentId: input.documentId,
        createdById: viewer.userId,
        createdAt: now,
      },
      select: clearingColumns,
    });
    const clearing = viewOfClearing(row);
    return {
      result: clearing,
      events: [{ type: 'clearing.created', subjectId: clearing.id, payload: { clearing } }],
    };
  },
});

export const remove = defineCommand({
  name: 'clearings.delete',
  summary: 'Take a clearing back; the statement is untouched again.',
  permission: 'clearing.delete',
  subject: 'clearingId',
  input: deleteClearing,
  output: z.object({}),
  async apply({ tx, input: { clearingId }, standing: { teamId } }) {
    await tx.clearing.delete({ where: { teamId_id: { teamId, id: clearingId } }, select: { id: true } });
    return {
      result: {},
      events: [{ type: 'clearing.deleted', subjectId: clearingId, payload: { clearingId } }],
    };
  },
});
