import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import type { Viewer } from '../auth/viewer.ts';
import { connect, type Db } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import { ask } from '../door/ask.ts';
import { execute } from '../door/execute.ts';
import { lockHeads } from '../live/heads.ts';
import { rename } from '../teams/account.ts';
import { makeDocument } from '../testing/documents.ts';
import { typesOf, verified } from '../testing/history.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { makeClaim, makeVerdict } from '../testing/work.ts';
import * as claims from './commands.ts';
import * as leaving from './leaving.ts';
import { summaries } from './summaries.ts';
import { judge } from './verdicts.ts';
import type { ClaimView } from './view.ts';

let db: Db;
let desk: Desk;
beforeAll(async () => {
  db = connect(await testDatabase());
});
const as = (viewer: Viewer, input: object) => ({ db, viewer, input });
const byEditor = () => ({ db, viewer: desk.editor.viewer });

async function newDocument(): Promise<string> {
  return (await makeDocument(db, { teamId: desk.teamId, by: desk.editor.id })).id;
}

async function assigned(documentId: string): Promise<ClaimView> {
  const { id: claimId } = await makeClaim(byEditor(), documentId);
  const input = { claimId, workVersion: 1, assigneeId: desk.checker.id };
  return execute(claims.update, { ...byEditor(), input });
}

const removeChecker = () =>
  execute(leaving.remove, as(desk.owner.viewer, { teamId: desk.teamId, memberId: desk.checker.id }));

describe('whoever leaves', () => {
  test('lets go of their claims in the histories of these, each as it then stands', async () => {
    desk = await makeDesk(db);
    const documents = [await newDocument(), await newDocument()];
    const given = [...(await Promise.all(documents.map(assigned))), await assigned(documents[0] ?? '')];
    await execute(leaving.leave, as(desk.checker.viewer, { teamId: desk.teamId }));
    for (const claim of given) {
      const last = await db.event.findFirstOrThrow({
        where: { streamId: claim.documentId, subjectId: claim.id },
        orderBy: { seq: 'desc' },
      });
      const changes = { assigneeId: { from: desk.checker.id, to: null } };
      const row = { ...claim, assigneeId: null, workVersion: 3, updatedAt: last.at.toISOString() };
      expect(last).toMatchObject({
        type: 'claim.changed',
        actorId: desk.checker.id,
        payload: { claim: row, changes },
      });
      const stored = await db.claim.findUniqueOrThrow({ where: { id: claim.id } });
      expect(stored).toMatchObject({ assigneeId: null, workVersion: 3, updatedAt: last.at });
    }
    for (const stream of [desk.teamId, ...documents])
      expect(await verified(db, stream)).toMatchObject({ ok: true });
  });

  test('is nobody’s checker of a claim that is brought back', async () => {
    desk = await makeDesk(db);
    const documentId = await newDocument();
    const { id: claimId } = await assigned(documentId);
    await execute(claims.remove, { ...byEditor(), input: { claimId } });
    await removeChecker();
    expect((await typesOf(db, documentId)).at(-1)).toBe('claim.deleted');
    const back = await execute(claims.restore, { ...byEditor(), input: { claimId } });
    expect(back).toMatchObject({ assigneeId: null, workVersion: 3 });
  });

  test('is given no claim by a change that was under way', async () => {
    desk = await makeDesk(db);
    const documentId = await newDocument();
    const { id: claimId } = await makeClaim(byEditor(), documentId);
    const input = { claimId, workVersion: 1, assigneeId: desk.checker.id };
    let giving: Promise<unknown> = Promise.resolve();
    let removing: Promise<unknown> = Promise.resolve();
    await transact(db, async (tx) => {
      await lockHeads(tx, [documentId]);
      giving = execute(claims.update, { ...byEditor(), input });
      await waiting(1);
      removing = removeChecker();
      await Promise.race([removing, waiting(2)]);
    });
    await Promise.all([giving, removing]);
    expect(await db.claim.findUniqueOrThrow({ where: { id: claimId } })).toMatchObject({ assigneeId: null });
  });

  test('is given no claim at the same moment, and no event says so afterwards', async () => {
    for (let round = 0; round < 6; round++) {
      desk = await makeDesk(db);
      const documentId = await newDocument();
      const [open, theirs] = [await makeClaim(byEditor(), documentId), await assigned(documentId)];
      const give = { claimId: open.id, workVersion: 1, assigneeId: desk.checker.id };
      const make = { documentId, start: 0, end: 7, assigneeId: desk.checker.id };
      const settled = await Promise.allSettled([
        execute(claims.update, { ...byEditor(), input: give }),
        removeChecker(),
        execute(claims.create, { ...byEditor(), input: make }),
        execute(judge, {
          ...byEditor(),
          input: { claimId: theirs.id, verdictVersion: 1, rating: 'confirmed' },
        }),
      ]);
      for (const one of settled)
        if (one.status === 'rejected') expect(one.reason).toMatchObject({ status: 404 });
      expect(await db.claim.count({ where: { documentId, assigneeId: desk.checker.id } })).toBe(0);
      const told = await db.event.findMany({ where: { streamId: documentId }, orderBy: { seq: 'asc' } });
      const last = new Map(told.map(({ subjectId, payload }) => [subjectId, payload]));
      for (const payload of last.values())
        expect(payload).not.toMatchObject({ claim: { assigneeId: desk.checker.id } });
      expect(await verified(db, documentId)).toMatchObject({ ok: true });
    }
  });
});

/** Until so many transactions wait for a lock. */
async function waiting(count: number): Promise<void> {
  const waiters = async () => {
    const [row] = await db.$queryRaw<[{ count: bigint }]>`SELECT count(*) FROM pg_stat_activity
      WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    return Number(row.count);
  };
  await expect.poll(waiters).toBe(count);
}

test('the desk names the people of a document as they are called now, and only those in the team', async () => {
  desk = await makeDesk(db);
  const documentId = await newDocument();
  await makeVerdict({ db, viewer: desk.checker.viewer }, await makeClaim(byEditor(), documentId));
  const named = async () => {
    const asked = { teamId: desk.teamId, documentIds: [documentId] };
    return (await ask(summaries, as(desk.reader.viewer, asked))).summaries[0]?.people;
  };
  expect(await named()).toEqual([{ id: desk.checker.id, name: desk.checker.name }]);
  await execute(rename, as(desk.checker.viewer, { name: 'Ana Ruiz' }));
  expect(await named()).toEqual([{ id: desk.checker.id, name: 'Ana Ruiz' }]);
  await removeChecker();
  expect(await named()).toEqual([]);
});
