import { allows, type Permission } from '../auth/permissions.ts';
import type { Viewer } from '../auth/viewer.ts';
import { forbidden, notFound, ruleBroken, secondFactorRequired } from '../refusal.ts';
import type { Standing } from './define.ts';
import type { RefKind } from './fields.ts';
import type { Ref } from './refs.ts';
import type { ScopedRow } from './scope.ts';

type Rule = { permission: Permission; subject: string; evenArchived?: boolean; evenShut?: boolean };

/** The reference that a command or query is about. */
export function subjectOf(rule: { subject: string }, refs: Ref[]): Ref {
  const subject = refs.find((ref) => ref.field === rule.subject);
  if (!subject) throw notFound();
  return subject;
}

/**
 * Where the viewer stands, once every reference has been found in the subject's team.
 * Refuses with one and the same 404 whatever is foreign, deleted or unknown; with 403 where the role is too small, or the
 * team asks for a second factor that the viewer has not.
 */
export function standingOf(
  rule: Rule,
  viewer: Viewer,
  refs: Ref[],
  rows: ScopedRow[],
  writing: boolean,
): Standing {
  const subject = subjectOf(rule, refs);
  const row = rows.find((one) => one.kind === subject.kind && one.id === subject.id && isTeamOf(refs, one));
  if (!row) throw notFound();
  const inTeam = rows.filter((one) => one.team === row.team);
  const missing = refs.some((ref) => !inTeam.some((one) => one.kind === ref.kind && one.id === ref.id));
  if (missing) throw notFound();
  const standing = {
    teamId: row.team,
    role: row.role,
    own: row.maker === viewer.userId,
    streamId: row.stream,
    revisionId: row.revision,
    lastNumber: row.lastNumber,
    found: byKind(refs),
  };
  if (!row.open && !rule.evenShut) throw secondFactorRequired();
  if (!allows(rule.permission, standing)) throw forbidden();
  if (writing && row.archived && !rule.evenArchived)
    throw ruleBroken('archived', 'This document is archived. Take it out of the archive first.');
  return standing;
}

/** A member has rows in several teams; the one meant is that of the team named beside it. */
function isTeamOf(refs: Ref[], row: ScopedRow): boolean {
  const team = refs.find((ref) => ref.kind === 'team');
  return !team || team.id === row.team;
}

function byKind(refs: Ref[]): Partial<Record<RefKind, string[]>> {
  const found: Partial<Record<RefKind, string[]>> = {};
  for (const ref of refs) found[ref.kind] = [...(found[ref.kind] ?? []), ref.id];
  return found;
}
