import { v7 as uuid } from 'uuid';
import * as z from 'zod';
import type { Tx } from '../db/client.ts';
import { changesOf } from '../door/changes.ts';
import { defineCommand, type NewEvent } from '../door/define.ts';
import { conflict, notFound } from '../refusal.ts';
import { factsOf } from '../sources/facts.ts';
import { type SourceView, sourceView } from '../sources/view.ts';
import { createSourceRow, heldSource, sourceOfAddress } from '../sources/writes.ts';
import { citationChangedBy } from './changed-by.ts';
import { addCitation, addCitationByAddress, deleteCitation, updateCitation } from './input.ts';
import { type CitationView, citationView } from './view.ts';
import { citationColumns, viewOfCitation } from './view-of.ts';

type Place = { teamId: string; documentId: string; claimId: string; userId: string; now: Date };
type Fields = Partial<Pick<CitationView, 'stance' | 'excerpt' | 'locator' | 'note' | 'credibility'>>;

const cited = z.object({ citation: citationView, source: sourceView });

export const add = defineCommand({
  name: 'citations.add',
  summary: 'Tie a source of the library to a claim: stance, excerpt, locator, note.',
  permission: 'claim.work',
  subject: 'claimId',
  input: addCitation,
  output: cited,
  async apply({ tx, viewer, input, standing, now }) {
    const { claimId, sourceId, ...fields } = input;
    const source = await heldSource(tx, standing.teamId, sourceId);
    const place = {
      teamId: standing.teamId,
      documentId: standing.streamId,
      claimId,
      userId: viewer.userId,
      now,
    };
    const { citation, event } = await cite(tx, place, source, fields);
    return { result: { citation, source }, events: [event] };
  },
});

export const addByAddress = defineCommand({
  name: 'citations.addByAddress',
  summary:
    "Cite a web address on a claim: the library's source of that page, or a new one, filled from the page where it can be reached.",
  permission: 'claim.work',
  subject: 'claimId',
  touchesTeam: true,
  input: addCitationByAddress,
  output: cited,
  async prepare({ input }) {
    return factsOf(input.address);
  },
  async apply({ tx, viewer, input, standing: { teamId, streamId }, prepared, now }) {
    const { claimId, address, ...fields } = input;
    const known = await sourceOfAddress(tx, teamId, address);
    const accessedOn = now.toISOString().slice(0, 10);
    const source =
      known ??
      (await createSourceRow(
        tx,
        { teamId, userId: viewer.userId, now },
        { ...prepared, address, accessedOn },
      ));
    const { citation, event } = await cite(
      tx,
      { teamId, documentId: streamId, claimId, userId: viewer.userId, now },
      source,
      fields,
    );
    const made: NewEvent[] = known
      ? []
      : [{ stream: teamId, type: 'source.created', subjectId: source.id, payload: { source } }];
    return { result: { citation, source }, events: [...made, event] };
  },
});

export const update = defineCommand({
  name: 'citations.update',
  summary: 'Change stance, excerpt, locator, note or credibility of a citation.',
  permission: 'claim.work',
  subject: 'citationId',
  input: updateCitation,
  output: citationView,
  async apply({ tx, input, standing, now }) {
    const { teamId } = standing;
    const { citationId, version, ...fields } = input;
    const row = await tx.citation.findFirst({
      where: { teamId, id: citationId, deletedAt: null },
      select: citationColumns,
    });
    if (!row) throw notFound();
    const before = viewOfCitation(row);
    if (before.version !== version) throw conflict(before, await citationChangedBy(tx, standing, before));
    const next = await tx.citation.update({
      where: { teamId_id: { teamId, id: citationId } },
      data: { ...fields, version: version + 1, updatedAt: now },
      select: citationColumns,
    });
    const citation = viewOfCitation(next);
    const changes = changesOf(before, citation, Object.keys(fields) as (keyof CitationView)[]);
    return {
      result: citation,
      events: [{ type: 'citation.changed', subjectId: citation.claimId, payload: { citation, changes } }],
    };
  },
});

export const remove = defineCommand({
  name: 'citations.delete',
  summary: 'Take a citation off its claim; the source stays in the library.',
  permission: 'citation.delete',
  subject: 'citationId',
  input: deleteCitation,
  output: z.object({}),
  async apply({ tx, input: { citationId }, standing: { teamId }, now }) {
    const gone = await tx.citation.update({
      where: { teamId_id: { teamId, id: citationId } },
      data: { deletedAt: now },
      select: { claimId: true, sourceId: true },
    });
    return {
      result: {},
      events: [{ type: 'citation.deleted', subjectId: gone.claimId, payload: { citationId, ...gone } }],
    };
  },
});

/** The event's subject is the claim: a citation is part of its history. */
async function cite(
  tx: Tx,
  place: Place,
  source: SourceView,
  fields: Fields,
): Promise<{ citation: CitationView; event: NewEvent }> {
  const { userId, now, ...where } = place;
  const row = await tx.citation.create({
    data: {
      ...fields,
      ...where,
      id: uuid(),
      sourceId: source.id,
      createdById: userId,
      createdAt: now,
      updatedAt: now,
    },
    select: citationColumns,
  });
  const citation = viewOfCitation(row);
  return {
    citation,
    event: { type: 'citation.created', subjectId: place.claimId, payload: { citation, source } },
  };
}
