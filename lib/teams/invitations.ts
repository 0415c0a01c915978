import { v7 as uuid } from 'uuid';
import { hashPassword } from '../auth/password.ts';
import type { Role } from '../auth/permissions.ts';
import { hashSecret, makeReadableSecret, makeSecret } from '../auth/secrets.ts';
import type { Tx } from '../db/client.ts';
import { defineCommand, defineSelfCommand, type NewEvent, type Outcome } from '../door/define.ts';
import { notFound, ruleBroken } from '../refusal.ts';
import { MS_AN_HOUR } from '../time.ts';
import { endPasswordLinks } from './dead-links.ts';
import { acceptInvitation, createInvitation, revokeInvitation } from './input.ts';
import { requireSession } from './proof.ts';
import { INVITATION_HOURS } from './rules.ts';
import type { InvitationView } from './view.ts';
import { invitationColumns, viewOfInvitation } from './view-of.ts';
import { personOf } from './writes.ts';

type Invited = { invitation: InvitationView | null; link: string | null; temporaryPassword: string | null };

export const create = defineCommand({
  name: 'invitations.create',
  summary:
    'Invite someone by a link that works once; with temporaryPassword, an address without an account gets one at once.',
  permission: 'team.manage',
  subject: 'teamId',
  secret: true,
  input: createInvitation,
  async prepare({ viewer, input }) {
    requireSession(viewer);
    const temporary = input.temporaryPassword ? makeReadableSecret() : null;
    return { token: makeSecret(), temporary, passwordHash: temporary && (await hashPassword(temporary)) };
  },
  async apply({ tx, viewer, input, standing: { teamId }, prepared, now }): Promise<Outcome<Invited>> {
    await refuseMember(tx, teamId, input.email);
    const invited = {
      teamId,
      role: input.role as Role,
      email: input.email,
      name: input.name ?? input.email,
      now,
    };
    const joined = prepared.passwordHash
      ? await openAccount(tx, { ...invited, passwordHash: prepared.passwordHash })
      : null;
    if (joined)
      return {
        result: { temporaryPassword: prepared.temporary, link: null, invitation: null },
        events: [joined],
      };
    const row = await tx.invitation.create({
      data: {
        id: uuid(),
        teamId,
        email: input.email,
        role: input.role,
        tokenHash: hashSecret(prepared.token),
        createdById: viewer.userId,
        createdAt: now,
        expiresAt: new Date(now.getTime() + INVITATION_HOURS * MS_AN_HOUR),
      },
      select: invitationColumns,
    });
    const invitation = viewOfInvitation(row);
    const link = `/invitation/${prepared.token}`;
    return {
      result: { invitation, link, temporaryPassword: null },
      events: [{ type: 'invitation.created', subjectId: row.id, payload: { invitation } }],
    };
  },
});

export const revoke = defineCommand({
  name: 'invitations.revoke',
  summary: 'Make an invitation link useless.',
  permission: 'team.manage',
  subject: 'invitationId',
  input: revokeInvitation,
  async apply({ tx, input, standing: { teamId }, now }) {
    await tx.invitation.updateMany({
      where: { id: input.invitationId, teamId, usedAt: null },
      data: { revokedAt: now },
    });
    return {
      result: {},
      events: [{ type: 'invitation.revoked', subjectId: input.invitationId, payload: {} }],
    };
  },
});

export const accept = defineSelfCommand({
  name: 'invitations.accept',
  summary: 'Join the team of an invitation link; it works once.',
  permission: 'self',
  input: acceptInvitation,
  async apply({ tx, viewer, input, now }) {
    requireSession(viewer);
    const spent = await spendInvitation(tx, input.token, now);
    const joined = await joinTeam(tx, spent, viewer.userId, now);
    return { result: { teamId: spent.teamId, slug: spent.slug }, events: [joined] };
  },
});

type Spent = { id: string; teamId: string; slug: string; role: Role };

/** Spends an invitation. One answer for used, revoked, expired and never made. */
export async function spendInvitation(tx: Tx, token: string, now: Date): Promise<Spent> {
  const tokenHash = hashSecret(token);
  const spent = await tx.invitation.updateMany({
    where: { tokenHash, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (spent.count !== 1) throw notFound();
  const { team, ...invitation } = await tx.invitation.findUniqueOrThrow({
    where: { tokenHash },
    select: { id: true, teamId: true, role: true, team: { select: { slug: true } } },
  });
  return { ...invitation, slug: team.slug };
}

/** Makes a person a member, as a spent invitation says; a member stays what they are. The event is for the caller to append. */
export async function joinTeam(tx: Tx, { id, teamId, role }: Spent, userId: string, now: Date) {
  await tx.membership.createMany({ data: [{ teamId, userId, role, createdAt: now }], skipDuplicates: true });
  await endPasswordLinks(tx, userId, now);
  const person = await personOf(tx, teamId, userId);
  return { stream: teamId, type: 'member.added', subjectId: userId, payload: { person, invitationId: id } };
}

async function refuseMember(tx: Tx, teamId: string, email: string): Promise<void> {
  const member = await tx.membership.findFirst({
    where: { teamId, user: { email } },
    select: { userId: true },
  });
  if (member) throw ruleBroken('member-already', 'This person is in the team already.');
}

/** Null when the address has an account: its owner keeps their password and gets a link like anyone else. */
async function openAccount(
  tx: Tx,
  given: { teamId: string; role: Role; email: string; name: string; passwordHash: string; now: Date },
): Promise<NewEvent | null> {
  const { teamId, role, email, name, passwordHash, now } = given;
  const known = await tx.user.findUnique({ where: { email }, select: { id: true } });
  if (known) return null;
  const id = uuid();
  await tx.user.create({
    data: { id, email, name, passwordHash, mustChangePassword: true, createdAt: now },
    select: { id: true },
  });
  await tx.membership.create({
    data: { teamId, userId: id, role, createdAt: now },
    select: { userId: true },
  });
  return { type: 'member.added', subjectId: id, payload: { person: await personOf(tx, teamId, id) } };
}
