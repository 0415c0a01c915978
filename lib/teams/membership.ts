import type { Role } from '../auth/permissions.ts';
import type { Tx } from '../db/client.ts';
import type { Outcome } from '../door/define.ts';
import { ruleBroken } from '../refusal.ts';
import { endLinksMadeBy } from './dead-links.ts';
import { leavesNoOwner } from './rules.ts';
import { personOf } from './writes.ts';

/** Refuses a change after which nobody would own the team. The team's stream is locked, so two owners cannot leave at once. */
export async function refuseWithoutOwner(
  tx: Tx,
  teamId: string,
  userId: string,
  next: Role | null,
): Promise<void> {
  const members = await tx.membership.findMany({
    where: { teamId, role: 'owner' },
    select: { userId: true, role: true },
    take: 1_000,
  });
  if (leavesNoOwner(members, userId, next))
    throw ruleBroken('last-owner', 'A team always keeps an owner. Make someone else an owner first.');
}

/** Takes a member out: their tokens for this team and the links they made end. Their claims are for the caller to take from them. */
export async function removeMembership(
  tx: Tx,
  { teamId, userId, now }: { teamId: string; userId: string; now: Date },
): Promise<Outcome<{ userId: string }>> {
  await refuseWithoutOwner(tx, teamId, userId, null);
  const person = await personOf(tx, teamId, userId); // the history names them when the list of members does no more
  await tx.apiToken.updateMany({
    where: { teamId, userId, revokedAt: null },
    data: { revokedAt: now },
  });
  await tx.membership.delete({ where: { teamId_userId: { teamId, userId } }, select: { userId: true } });
  const ended = await endLinksMadeBy(tx, { teamId, userId }, now);
  return {
    result: { userId },
    events: [{ type: 'member.removed', subjectId: userId, payload: { userId, person } }, ...ended],
  };
}
