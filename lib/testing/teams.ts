import { type Role, roles } from '../auth/permissions.ts';
import type { Db } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import { type Appended, append } from '../live/append.ts';
import { lockHeads } from '../live/heads.ts';
import { foundTeamRows, personOf } from '../teams/writes.ts';
import { makePerson, type Person } from './people.ts';

export type Desk = { teamId: string; slug: string } & Record<Role, Person>;
type Given = { name?: string; people?: Partial<Record<Role, Person>> };

/** A team with one member of each role. */
export async function makeDesk(db: Db, { name = 'Desk', people = {} }: Given = {}): Promise<Desk> {
  const owner = people.owner ?? (await makePerson(db));
  const { id: teamId, slug } = await makeTeam(db, owner.id, name);
  const desk = { teamId, slug, owner } as Desk;
  for (const role of roles) {
    if (role === 'owner') continue;
    desk[role] = people[role] ?? (await makePerson(db));
    await addMember(db, teamId, desk[role].id, role);
  }
  return desk;
}

/** A team with its stream, its first owner and the events that tell of both. */
export async function makeTeam(
  db: Db,
  ownerId: string,
  name = 'Desk',
): Promise<{ id: string; slug: string }> {
  const now = new Date();
  return transact(db, async (tx) => {
    const team = await foundTeamRows(tx, { name, ownerId, now });
    const payload = { team: { id: team.id, name } };
    const founded = { stream: team.id, type: 'team.founded', subjectId: team.id, payload };
    await append(tx, await lockHeads(tx, [team.id]), [founded], { actor: ownerId, now });
    return team;
  });
}

/** Puts a person into a team, as an accepted invitation would. */
export async function addMember(db: Db, teamId: string, userId: string, role: Role): Promise<void> {
  const now = new Date();
  await transact(db, async (tx) => {
    await tx.membership.create({ data: { teamId, userId, role, createdAt: now } });
    const payload = { person: await personOf(tx, teamId, userId) };
    const added: Appended = { stream: teamId, type: 'member.added', subjectId: userId, payload };
    await append(tx, await lockHeads(tx, [teamId]), [added], { actor: userId, now });
  });
}
