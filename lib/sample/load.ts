import { v7 as uuid } from 'uuid';
import type { Viewer } from '../auth/viewer.ts';
import * as citations from '../claims/citations.ts';
import * as clearings from '../claims/clearings.ts';
import * as claimCommands from '../claims/commands.ts';
import * as verdicts from '../claims/verdicts.ts';
import type { ClaimView } from '../claims/view.ts';
import type { Db } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import * as documents from '../documents/commands.ts';
import { presentRevision } from '../documents/revisions.ts';
import { execute } from '../door/execute.ts';
import { append } from '../live/append.ts';
import { lockHeads } from '../live/heads.ts';
import * as sourceCommands from '../sources/commands.ts';
import { foundTeamRows, personOf } from '../teams/writes.ts';
import { claims, cleared } from './claims.ts';
import { dispatch, metadata } from './dispatch.ts';
import { type Person, people } from './people.ts';
import { sources } from './sources.ts';

type Desk = {
  db: Db;
  teamId: string;
  documentId: string;
  text: string;
  as: Record<Person, Viewer>;
  sourceIds: Record<string, string>;
};
type Given = (typeof claims)[number];

/** Makes the team "Sample desk" with a dispatch that is checked in part, through the same door as everyone. Does nothing where a sample is already. */
export async function loadSample(db: Db, now: Date): Promise<boolean> {
  await removeUnfinished(db);
  const present = await db.team.findFirst({ where: { sample: true }, select: { id: true } });
  if (present) return false;
  const { teamId, as } = await foundDesk(db, now);
  const document = await execute(documents.bring, {
    db,
    viewer: as.mara,
    input: { teamId, origin: { kind: 'paste', html: dispatch }, ...metadata },
  });
  const { text } = await presentRevision(db, { teamId, documentId: document.id });
  const desk = {
    db,
    teamId,
    documentId: document.id,
    text,
    as,
    sourceIds: await makeSources(db, as.mara, teamId),
  };
  for (const claim of claims) await makeClaim(desk, claim);
  for (const words of cleared)
    await execute(clearings.create, {
      db,
      viewer: as.tomas,
      input: { documentId: document.id, ...spanOf(text, words) },
    });
  return true;
}

/** A start that was killed while it made the sample leaves one without its last step, the clearings; nobody has worked in it. */
async function removeUnfinished(db: Db): Promise<void> {
  const unfinished = { sample: true, documents: { none: { clearings: { some: {} } } } };
  const removed = await db.team.deleteMany({ where: unfinished });
  if (removed.count > 0)
    await db.user.deleteMany({ where: { email: { in: (Object.keys(people) as Person[]).map(emailOf) } } });
}

async function foundDesk(db: Db, now: Date): Promise<{ teamId: string; as: Record<Person, Viewer> }> {
  const ids: Record<Person, string> = { mara: uuid(), tomas: uuid(), joon: uuid() };
  const keys = Object.keys(people) as Person[];
  const teamId = await transact(db, async (tx) => {
    for (const key of keys)
      await tx.user.create({
        data: {
          id: ids[key],
          email: emailOf(key),
          name: people[key].name,
          passwordHash: '!',
          createdAt: now,
        },
        select: { id: true },
      });
    const team = await foundTeamRows(tx, { name: 'Sample desk', ownerId: ids.mara, sample: true, now });
    await tx.membership.createMany({
      data: keys
        .filter((key) => key !== 'mara')
        .map((key) => ({ teamId: team.id, userId: ids[key], role: people[key].role, createdAt: now })),
    });
    const founded = {
      type: 'team.founded',
      stream: team.id,
      subjectId: team.id,
      payload: { team: { id: team.id, name: 'Sample desk' } },
    };
    const joined = await Promise.all(
      keys.map(async (key) => ({
        type: 'member.added',
        stream: team.id,
        subjectId: ids[key],
        payload: { person: await personOf(tx, team.id, ids[key]) },
      })),
    );
    await append(tx, await lockHeads(tx, [team.id]), [founded, ...joined], { actor: ids.mara, now });
    return team.id;
  });
  const viewer = (key: Person): Viewer => ({
    kind: 'session',
    userId: ids[key],
    sessionId: '',
    mustChangePassword: false,
  });
  return { teamId, as: { mara: viewer('mara'), tomas: viewer('tomas'), joon: viewer('joon') } };
}

async function makeSources(db: Db, viewer: Viewer, teamId: string): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const [key, given] of Object.entries(sources))
    made[key] = (await execute(sourceCommands.create, { db, viewer, input: { teamId, ...given } })).id;
  return made;
}

async function makeClaim(desk: Desk, given: Given): Promise<void> {
  const { db, documentId, text, as } = desk;
  const assigneeId = given.assignee ? as[given.assignee].userId : undefined;
  const input = { documentId, ...spanOf(text, given.words), exact: given.words, ...given.fields, assigneeId };
  let claim = await execute(claimCommands.create, { db, viewer: as[given.by], input });
  for (const { source, ...fields } of given.cited ?? [])
    await execute(citations.add, {
      db,
      viewer: as[given.by],
      input: { claimId: claim.id, sourceId: desk.sourceIds[source], ...fields },
    });
  claim = await judge(desk, claim, given);
  const seen = { claimId: claim.id, verdictVersion: claim.verdictVersion };
  if (given.stage)
    await execute(verdicts.stage, {
      db,
      viewer: as[given.by],
      input: { claimId: claim.id, workVersion: claim.workVersion, stage: given.stage },
    });
  if (given.signedOffBy) await execute(verdicts.signOff, { db, viewer: as[given.signedOffBy], input: seen });
  if (given.widenedTo)
    await execute(claimCommands.rerange, {
      db,
      viewer: as[given.by],
      input: { claimId: claim.id, wordingVersion: claim.wordingVersion, ...spanOf(text, given.widenedTo) },
    });
}

async function judge({ db, as }: Desk, claim: ClaimView, { verdict }: Given): Promise<ClaimView> {
  if (!verdict) return claim;
  const { by, ...judgement } = verdict;
  return execute(verdicts.judge, {
    db,
    viewer: as[by],
    input: { claimId: claim.id, verdictVersion: claim.verdictVersion, ...judgement },
  });
}

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The sample's text does not hold: ${words}`);
  return { start, end: start + words.length };
}

function emailOf(key: Person): string {
  return `${key}@sample.invalid`;
}
