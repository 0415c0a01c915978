import * as z from 'zod';
import { allows } from '../auth/permissions.ts';
import { hasFactor } from '../auth/second-factor.ts';
import type { Db, Tx } from '../db/client.ts';
import { defineQuery, defineSelfQuery } from '../door/define.ts';
import { ofMe, ofTeam } from './input.ts';
import { MOST_TEAMS } from './rules.ts';
import {
  type InvitationView,
  invitationView,
  type MemberView,
  memberView,
  type PersonView,
  type TeamView,
  type TokenView,
  teamView,
  tokenView,
} from './view.ts';
import { invitationColumns, personColumns, teamColumns, viewOfInvitation, viewOfPerson } from './view-of.ts';

const MOST_MEMBERS = 2_000;
const MOST_TOKENS = 500;

export const list = defineSelfQuery({
  name: 'teams.list',
  summary: 'The teams you belong to.',
  permission: 'self',
  input: ofMe,
  output: z.object({ teams: z.array(teamView) }),
  async run({ db, viewer }): Promise<{ teams: TeamView[] }> {
    const rows = await db.membership.findMany({
      where: { userId: viewer.userId, ...(viewer.kind === 'token' ? { teamId: viewer.teamId } : {}) },
      select: {
        role: true,
        team: { select: teamColumns },
      },
      orderBy: { team: { name: 'asc' } },
      take: MOST_TEAMS,
    });
    const hasKey = viewer.kind === 'token' || (await hasFactor(db, viewer.userId));
    return {
      teams: rows.map(({ role, team }) => ({ ...team, role, open: hasKey || !team.requiresSecondFactor })),
    };
  },
});

export const members = defineQuery({
  name: 'members.list',
  summary: 'The members of a team.',
  permission: 'team.read',
  subject: 'teamId',
  input: ofTeam,
  output: z.object({ members: z.array(memberView) }),
  async run({ db, standing: { teamId, role } }): Promise<{ members: MemberView[] }> {
    const people = await peopleOf(db, teamId);
    if (!allows('team.manage', { role, own: false })) return { members: people };
    const secured = await withFactor(db, teamId);
    return { members: people.map((person) => ({ ...person, secondFactor: secured.has(person.id) })) };
  },
});

/** Who in a team has a second factor. */
async function withFactor(db: Db, teamId: string): Promise<Set<string>> {
  const rows = await db.secondFactor.findMany({
    where: { user: { memberships: { some: { teamId } } } },
    select: { userId: true },
    take: MOST_MEMBERS,
  });
  return new Set(rows.map((row) => row.userId));
}

/** Everyone in a team, by name. */
export async function peopleOf(db: Db | Tx, teamId: string): Promise<PersonView[]> {
  const rows = await db.membership.findMany({
    where: { teamId },
    select: personColumns,
    orderBy: { user: { name: 'asc' } },
    take: MOST_MEMBERS,
  });
  return rows.map(viewOfPerson);
}

export const invitations = defineQuery({
  name: 'invitations.list',
  summary: 'Invitations that are still open.',
  permission: 'team.manage',
  subject: 'teamId',
  input: ofTeam,
  output: z.object({ invitations: z.array(invitationView) }),
  async run({ db, standing: { teamId }, now }): Promise<{ invitations: InvitationView[] }> {
    const rows = await db.invitation.findMany({
      where: { teamId, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
      select: invitationColumns,
      orderBy: { createdAt: 'desc' },
      take: MOST_MEMBERS,
    });
    return { invitations: rows.map(viewOfInvitation) };
  },
});

export const tokens = defineQuery({
  name: 'tokens.list',
  summary: 'Your tokens in a team.',
  permission: 'token.manage',
  subject: 'teamId',
  input: ofTeam,
  output: z.object({ tokens: z.array(tokenView) }),
  async run({ db, viewer, standing: { teamId } }): Promise<{ tokens: TokenView[] }> {
    const rows = await db.apiToken.findMany({
      where: { teamId, userId: viewer.userId, revokedAt: null },
      select: { id: true, name: true, createdAt: true, lastUsedAt: true },
      orderBy: { createdAt: 'desc' },
      take: MOST_TOKENS,
    });
    return {
      tokens: rows.map(({ createdAt, lastUsedAt, ...row }) => ({
        ...row,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })),
    };
  },
});
