import { hasFactor } from '../auth/second-factor.ts';
import { defineCommand, defineSelfCommand } from '../door/define.ts';
import { conflict, forbidden, ruleBroken } from '../refusal.ts';
import { endLinksMadeBy } from './dead-links.ts';
import { foundTeam, renameTeam, requireFactor, setMemberRole } from './input.ts';
import { refuseWithoutOwner } from './membership.ts';
import { requireSession } from './proof.ts';
import { losesTeam } from './rules.ts';
import { personView } from './view.ts';
import { foundTeamRows, personOf } from './writes.ts';

export const found = defineSelfCommand({
  name: 'teams.found',
  summary: 'Found a team; the founder is its owner.',
  permission: 'self',
  input: foundTeam,
  async apply({ tx, viewer, input, now }) {
    requireSession(viewer);
    if (process.env.FOUND_TEAMS !== '1') throw forbidden('Founding teams is not open on this installation.');
    const team = await foundTeamRows(tx, { name: input.name, ownerId: viewer.userId, now });
    const person = await personOf(tx, team.id, viewer.userId);
    const events = [
      { type: 'team.founded', subjectId: team.id, payload: { team: { id: team.id, name: input.name } } },
      { type: 'member.added', subjectId: viewer.userId, payload: { person } },
    ];
    return { result: team, events: events.map((event) => ({ ...event, stream: team.id })) };
  },
});

export const rename = defineCommand({
  name: 'teams.rename',
  summary: 'Give a team another name.',
  permission: 'team.manage',
  subject: 'teamId',
  input: renameTeam,
  async apply({ tx, input, standing: { teamId } }) {
    const team = await tx.team.findUniqueOrThrow({
      where: { id: teamId },
      select: { name: true, version: true },
    });
    if (team.version !== input.version) throw conflict(team);
    const next = { name: input.name, version: team.version + 1 };
    await tx.team.update({ where: { id: teamId }, data: next, select: { id: true } });
    const changes = { name: { from: team.name, to: next.name } };
    return {
      result: { id: teamId, ...next },
      events: [
        { type: 'team.changed', subjectId: teamId, payload: { team: { id: teamId, ...next }, changes } },
      ],
    };
  },
});

export const requireSecondFactor = defineCommand({
  name: 'teams.requireSecondFactor',
  summary:
    'Whether members must have a second factor: each who has none is asked to set one up before they enter.',
  permission: 'team.manage',
  subject: 'teamId',
  input: requireFactor,
  async apply({ tx, viewer, input, standing: { teamId } }) {
    requireSession(viewer);
    const { requiresSecondFactor: before, ...team } = await tx.team.findUniqueOrThrow({
      where: { id: teamId },
      select: { name: true, version: true, requiresSecondFactor: true },
    });
    if (team.version !== input.version) throw conflict({ ...team, requiresSecondFactor: before });
    if (input.required && !(await hasFactor(tx, viewer.userId)))
      throw ruleBroken('no-second-factor', 'Set up a second factor for yourself first.');
    const next = { requiresSecondFactor: input.required, version: team.version + 1 };
    await tx.team.update({ where: { id: teamId }, data: next, select: { id: true } });
    const changes = { requiresSecondFactor: { from: before, to: input.required } };
    const payload = { team: { id: teamId, name: team.name, ...next }, changes };
    return {
      result: { id: teamId, ...next },
      events: [{ type: 'team.changed', subjectId: teamId, payload }],
    };
  },
});

export const setRole = defineCommand({
  name: 'members.setRole',
  summary: "Change a member's role. A team always keeps an owner.",
  permission: 'team.manage',
  subject: 'teamId',
  input: setMemberRole,
  output: personView,
  async apply({ tx, viewer, input, standing: { teamId }, now }) {
    requireSession(viewer);
    const before = await personOf(tx, teamId, input.memberId);
    await refuseWithoutOwner(tx, teamId, input.memberId, input.role);
    await tx.membership.update({
      where: { teamId_userId: { teamId, userId: input.memberId } },
      data: { role: input.role },
      select: { role: true },
    });
    const person = { ...before, role: input.role };
    const changes = { role: { from: before.role, to: input.role } };
    const ended = losesTeam(changes.role) ? await endLinksMadeBy(tx, { teamId, userId: person.id }, now) : [];
    return {
      result: person,
      events: [{ type: 'member.changed', subjectId: person.id, payload: { person, changes } }, ...ended],
    };
  },
});
