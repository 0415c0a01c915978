import * as z from 'zod';
import { changesOf } from '../door/changes.ts';
import { defineCommand } from '../door/define.ts';
import { malformed } from '../refusal.ts';
import { proposeKind } from '../text/kind.ts';
import { evidenceBack } from './evidence.ts';
import { createClaim, deleteClaim, rerangeClaim, restoreClaim, updateClaim } from './input.ts';
import { BY_HAND, insertingClaim, newClaim } from './insert.ts';
import { changeClaim, loadClaim } from './load.ts';
import { passageOf } from './passage.ts';
import { isJudged } from './rules.ts';
import { claimView } from './view.ts';
import { changedFields, dataOnRewording, staleData } from './writes.ts';

export const create = defineCommand({
  name: 'claims.create',
  summary: 'Mark a passage as a claim. Its kind is proposed from what the passage holds unless one is given.',
  permission: 'claim.work',
  subject: 'documentId',
  input: createClaim,
  output: claimView,
  async apply({ tx, viewer, input, standing, now }) {
    const { documentId, start, end, exact, kind, ...fields } = input;
    const passage = await passageOf(tx, standing, { start, end, exact });
    const given = { ...fields, documentId, kind: kind ?? proposeKind(passage.text, passage) };
    const claim = newClaim(standing, given, passage, { createdById: viewer.userId, now });
    return {
      result: claim,
      events: [{ type: 'claim.created', subjectId: claim.id, payload: { claim } }],
      writes: [insertingClaim(standing, claim, passage)],
    };
  },
});

export const update = defineCommand({
  name: 'claims.update',
  summary:
    "Change a claim's wording (kind, wording, speaker, correction) or work (risk, assignee, due date); each asks for the version seen.",
  permission: 'claim.work',
  subject: 'claimId',
  input: updateClaim,
  output: claimView,
  async apply({ tx, input, standing, now }) {
    const { claimId, wordingVersion, workVersion, ...given } = input;
    const before = await loadClaim(tx, standing, claimId, { wordingVersion, workVersion });
    const { wording, work } = changedFields(before, given);
    const missing = [
      ...(wording.length && !wordingVersion ? ['wordingVersion'] : []),
      ...(work.length && !workVersion ? ['workVersion'] : []),
    ];
    if (missing.length)
      throw malformed(missing.map((field) => ({ field, message: 'Give the version you saw.' })));
    if (wording.length + work.length === 0) return { result: before, events: [] };
    const claim = await changeClaim(tx, standing, before, {
      ...given,
      ...(wording.length ? { wordingVersion: { increment: 1 } } : {}),
      ...(work.length ? { workVersion: { increment: 1 } } : {}),
      ...dataOnRewording(before, wording, now),
      updatedAt: now,
    });
    const changes = changesOf(before, claim, [...wording, ...work, 'staleAt', 'stage', 'signedOffById']);
    return {
      result: claim,
      events: [{ type: 'claim.changed', subjectId: claimId, payload: { claim, changes } }],
    };
  },
});

export const rerange = defineCommand({
  name: 'claims.rerange',
  summary: 'Move a claim to other words. A verdict that stood on the old words goes stale.',
  permission: 'claim.work',
  subject: 'claimId',
  input: rerangeClaim,
  output: claimView,
  async apply({ tx, input, standing, now }) {
    const { claimId, wordingVersion, start, end } = input;
    const before = await loadClaim(tx, standing, claimId, { wordingVersion });
    const { text: _, revisionId, ...selector } = await passageOf(tx, standing, { start, end });
    await tx.anchor.update({
      where: { claimId_revisionId: { claimId, revisionId } },
      data: { ...selector, ...BY_HAND },
      select: { id: true },
    });
    const moved = { ...before, start: selector.start, end: selector.end, quote: selector.exact };
    const claim = await changeClaim(tx, standing, moved, {
      ...(isJudged(before) ? staleData(before, now) : {}),
      wordingVersion: { increment: 1 },
      updatedAt: now,
    });
    const changes = changesOf(before, claim, ['quote', 'start', 'end', 'staleAt', 'stage', 'signedOffById']);
    return {
      result: claim,
      events: [{ type: 'claim.reranged', subjectId: claimId, payload: { claim, changes } }],
    };
  },
});

export const remove = defineCommand({
  name: 'claims.delete',
  summary: 'Delete a claim; its number is never used again, and it can be brought back.',
  permission: 'claim.delete',
  subject: 'claimId',
  input: deleteClaim,
  output: z.object({}),
  async apply({ tx, input: { claimId }, standing: { teamId }, now }) {
    const { number } = await tx.claim.update({
      where: { teamId_id: { teamId, id: claimId } },
      data: { deletedAt: now },
      select: { number: true },
    });
    return {
      result: {},
      events: [{ type: 'claim.deleted', subjectId: claimId, payload: { claimId, number } }],
    };
  },
});

export const restore = defineCommand({
  name: 'claims.restore',
  summary: 'Bring a deleted claim back, with its citations and their sources.',
  permission: 'claim.delete',
  subject: 'claimId',
  touchesTeam: true,
  input: restoreClaim,
  output: claimView,
  async apply({ tx, input: { claimId }, standing }) {
    const gone = await loadClaim(tx, standing, claimId, {}, 'deleted');
    const claim = await changeClaim(tx, standing, gone, { deletedAt: null });
    const restored = { type: 'claim.restored', subjectId: claimId, payload: { claim } };
    return { result: claim, events: [restored, ...(await evidenceBack(tx, standing.teamId, claimId))] };
  },
});
