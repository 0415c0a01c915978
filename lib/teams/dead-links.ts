import type { Tx } from '../db/client.ts';
import type { NewEvent } from '../door/define.ts';

/** A person's password links open nothing more: a newer one is made, or they enter a team whose owners made none of them. */
export async function endPasswordLinks(tx: Tx, userId: string, now: Date): Promise<void> {
  await tx.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
}

/**
 * Whoever owns a team no more leaves no way into it behind: neither invitations that they made, nor password links of its
 * members. To be called when the membership is changed already, so that no link is made in between.
 */
export async function endLinksMadeBy(
  tx: Tx,
  { teamId, userId }: { teamId: string; userId: string },
  now: Date,
): Promise<NewEvent[]> {
  await tx.passwordReset.updateMany({
    where: { createdById: userId, usedAt: null, user: { memberships: { some: { teamId } } } },
    data: { usedAt: now },
  });
  const ended = await tx.invitation.updateManyAndReturn({
    where: { teamId, createdById: userId, usedAt: null, revokedAt: null },
    data: { revokedAt: now },
    select: { id: true },
  });
  return ended.map(({ id }) => ({ type: 'invitation.revoked', subjectId: id, payload: {} }));
}
