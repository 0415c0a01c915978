import { v7 as uuid } from 'uuid';
import type { Tx } from '../db/client.ts';
import { type Appended, append } from '../live/append.ts';
import { GENESIS } from '../live/chain.ts';
import { lockHeads } from '../live/heads.ts';
import { endPasswordLinks } from './dead-links.ts';
import { MOST_TEAMS, slugOf } from './rules.ts';
import type { PersonView } from './view.ts';
import { personColumns, viewOfPerson } from './view-of.ts';

type Founding = { name: string; ownerId: string; sample?: boolean; now: Date };

/** A team with its stream and first owner; the events that tell of it are for the caller to append. */
export async function foundTeamRows(
  tx: Tx,
  { name, ownerId, sample = false, now }: Founding,
): Promise<{ id: string; slug: string }> {
  const id = uuid();
  const slug = `${slugOf(name)}-${id.slice(-6)}`; // always with an ending: a bare name would tell that no other team has it
  await tx.team.create({ data: { id, slug, name, sample, createdAt: now } });
  await openStream(tx, id, id);
  await endPasswordLinks(tx, ownerId, now);
  await tx.membership.create({ data: { teamId: id, userId: ownerId, role: 'owner', createdAt: now } });
  return { id, slug };
}

/** An empty stream for a team or a document. */
export async function openStream(tx: Tx, teamId: string, id: string): Promise<void> {
  await tx.stream.create({ data: { id, teamId, head: new Uint8Array(GENESIS) }, select: { id: true } });
}

/** A member as colleagues see them. */
export async function personOf(tx: Tx, teamId: string, userId: string): Promise<PersonView> {
  const where = { teamId_userId: { teamId, userId } };
  return viewOfPerson(await tx.membership.findUniqueOrThrow({ where, select: personColumns }));
}

/** Appends to streams that are locked only now: for what goes past the door. Without an actor it is the server that did it. */
export async function appendLocked(
  tx: Tx,
  events: Appended[],
  actor: string | null,
  now: Date,
): Promise<void> {
  const heads = await lockHeads(tx, [...new Set(events.map((event) => event.stream))]);
  await append(tx, heads, events, { actor, now });
}

/** A person as the colleagues in each of their teams see them. */
export async function seatsOf(tx: Tx, userId: string): Promise<{ teamId: string; person: PersonView }[]> {
  const rows = await tx.membership.findMany({
    where: { userId },
    select: { teamId: true, ...personColumns },
    take: MOST_TEAMS,
  });
  return rows.map(({ teamId, ...row }) => ({ teamId, person: viewOfPerson(row) }));
}

/** Every team of a person hears that they changed how they sign in; of what, only its owners. */
export async function signInChanged(
  tx: Tx,
  userId: string,
  secondFactor: 'on' | 'moved' | 'codes' | 'off' | 'offByLink' | 'offByServer',
) {
  const seats = await seatsOf(tx, userId);
  return seats.map(({ teamId }) => ({
    stream: teamId,
    type: 'member.signInChanged',
    subjectId: userId,
    payload: { secondFactor },
  }));
}
