import * as z from 'zod';
import type { Tx } from '../db/client.ts';
import { changesOf } from '../door/changes.ts';
import { defineCommand } from '../door/define.ts';
import { conflict, notFound, ruleBroken } from '../refusal.ts';
import { factsOf } from './facts.ts';
import { createSource, deleteSource, restoreSource, updateSource } from './input.ts';
import { addressKey } from './rules.ts';
import { type SourceView, sourceView } from './view.ts';
import { sourceColumns, viewOfSource } from './view-of.ts';
import { createSourceRow, refuseOwnOrigin, refuseUnknownFile } from './writes.ts';

export const create = defineCommand({
  name: 'sources.create',
  summary:
    "Add a source to the team's library; from an address alone, title, publisher and date are filled from the page where it can be reached.",
  permission: 'source.work',
  subject: 'teamId',
  input: createSource,
  output: sourceView,
  async prepare({ input }) {
    return input.address && !input.title ? factsOf(input.address) : {};
  },
  async apply({ tx, viewer, input, standing: { teamId }, prepared, now }) {
    const { teamId: _, ...given } = input;
    const source = await createSourceRow(
      tx,
      { teamId, userId: viewer.userId, now },
      { ...prepared, ...given },
    );
    return {
      result: source,
      events: [{ type: 'source.created', subjectId: source.id, payload: { source } }],
    };
  },
});

export const update = defineCommand({
  name: 'sources.update',
  summary: 'Change what is known of a source.',
  permission: 'source.work',
  subject: 'sourceId',
  input: updateSource,
  output: sourceView,
  async apply({ tx, input, standing: { teamId }, now }) {
    const { sourceId, version, ...fields } = input;
    const before = await load(tx, teamId, sourceId);
    if (before.version !== version) throw conflict(before);
    await refuseOwnOrigin(tx, teamId, sourceId, fields.derivedFromId);
    await refuseUnknownFile(tx, teamId, fields.fileSha256);
    const key =
      fields.address === undefined ? {} : { addressKey: fields.address && addressKey(fields.address) };
    const row = await tx.source.update({
      where: { teamId_id: { teamId, id: sourceId } },
      data: { ...fields, ...key, version: version + 1, updatedAt: now },
      select: sourceColumns,
    });
    const source = viewOfSource(row);
    const changes = changesOf(before, source, Object.keys(fields) as (keyof SourceView)[]);
    return {
      result: source,
      events: [{ type: 'source.changed', subjectId: sourceId, payload: { source, changes } }],
    };
  },
});

export const remove = defineCommand({
  name: 'sources.delete',
  summary: 'Take a source out of the library. One that claims rest on stays.',
  permission: 'source.delete',
  subject: 'sourceId',
  input: deleteSource,
  output: z.object({}),
  async apply({ tx, input, standing: { teamId }, now }) {
    // First the row, then the count: whoever ties a citation to it just now holds the row, and is waited for.
    await tx.source.update({
      where: { teamId_id: { teamId, id: input.sourceId } },
      data: { deletedAt: now },
      select: { id: true },
    });
    const cited = await tx.citation.count({
      where: { teamId, sourceId: input.sourceId, deletedAt: null, claim: { deletedAt: null } },
    });
    if (cited > 0)
      throw ruleBroken('cited', `Claims rest on this source (${cited}). Remove their citations first.`);
    return {
      result: {},
      events: [{ type: 'source.deleted', subjectId: input.sourceId, payload: { sourceId: input.sourceId } }],
    };
  },
});

export const restore = defineCommand({
  name: 'sources.restore',
  summary: 'Bring a source back that was taken out.',
  permission: 'source.delete',
  subject: 'sourceId',
  input: restoreSource,
  output: sourceView,
  async apply({ tx, input, standing: { teamId } }) {
    const row = await tx.source.update({
      where: { teamId_id: { teamId, id: input.sourceId } },
      data: { deletedAt: null },
      select: sourceColumns,
    });
    const source = viewOfSource(row);
    return {
      result: source,
      events: [{ type: 'source.restored', subjectId: source.id, payload: { source } }],
    };
  },
});

async function load(tx: Tx, teamId: string, id: string): Promise<SourceView> {
  const row = await tx.source.findFirst({ where: { teamId, id, deletedAt: null }, select: sourceColumns });
  if (!row) throw notFound();
  return viewOfSource(row);
}
