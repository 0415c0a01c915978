import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import type { Viewer } from '../auth/viewer.ts';
import { connect, type Db } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import { remove as removeDocument } from '../documents/commands.ts';
import { ask } from '../door/ask.ts';
import { execute } from '../door/execute.ts';
import { create as invite } from '../teams/invitations.ts';
import { makeDocument } from '../testing/documents.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { makeClaim, makeClearing, makeSource, makeVerdict } from '../testing/work.ts';
import * as activity from './activity.ts';
import { update } from './commands.ts';
import * as queue from './queue.ts';
import * as search from './search.ts';
import * as summaries from './summaries.ts';
import { signOff } from './verdicts.ts';

let db: Db;
let desk: Desk;
let documentId: string;
beforeAll(async () => {
  db = connect(await testDatabase());
});
const as = (viewer: Viewer, input: object = {}) => ({ db, viewer, input: { teamId: desk.teamId, ...input } });
const by = () => ({ db, viewer: desk.checker.viewer });

async function fresh(title = 'Harbour') {
  desk = await makeDesk(db);
  documentId = (await makeDocument(db, { teamId: desk.teamId, by: desk.editor.id }, { title })).id;
}

async function assigned(to: string, more: object = {}) {
  const claim = await makeClaim(by(), documentId);
  const input = { claimId: claim.id, workVersion: 1, assigneeId: to, ...more };
  return execute(update, { ...by(), input });
}

describe('the activity of a team', () => {
  test('tells all streams, the latest first, page by page, nothing twice', async () => {
    await fresh();
    for (let n = 0; n < 5; n++) await makeClaim(by(), documentId);
    await makeSource(by(), desk.teamId);
    const whole = await ask(activity.list, as(desk.reader.viewer));
    expect(whole.events).toHaveLength(4 + 1 + 5 + 1);
    expect(whole.events[0]).toMatchObject({ type: 'source.created', documentTitle: null });
    expect(whole.events[1]).toMatchObject({
      type: 'claim.created',
      documentTitle: 'Harbour',
      claimNumber: 5,
    });
    const paged = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await ask(activity.list, as(desk.reader.viewer, { cursor, limit: 3 }));
      paged.push(...page.events);
      cursor = page.next;
    }
    expect(paged).toEqual(whole.events);
  });

  test('tells only owners whom they invited', async () => {
    await fresh();
    const input = { teamId: desk.teamId, email: 'secret@elsewhere.example', role: 'reader' };
    await execute(invite, { db, viewer: desk.owner.viewer, input });
    const told = async (viewer: Viewer) => JSON.stringify(await ask(activity.list, as(viewer)));
    expect(await told(desk.editor.viewer)).not.toContain('secret@');
    expect(await told(desk.owner.viewer)).toContain('secret@');
  });
});

describe('my queue', () => {
  test('holds what waits for me: to check, to look at again, and to sign off if I may', async () => {
    await fresh();
    const open = await assigned(desk.checker.id, { dueOn: '2026-12-01' });
    const mine = await makeVerdict(by(), await assigned(desk.checker.id));
    await execute(update, { ...by(), input: { claimId: mine.id, wordingVersion: 1, wording: 'New words.' } });
    const theirs = await makeVerdict({ db, viewer: desk.editor.viewer }, await assigned(desk.editor.id));
    await assigned(desk.owner.id);
    const waiting = async (viewer: Viewer) =>
      (await ask(queue.list, as(viewer))).items.map(({ claimId, doing }) => [claimId, doing]);
    expect(await waiting(desk.checker.viewer)).toEqual([
      [open.id, 'check'],
      [mine.id, 'lookAgain'],
    ]);
    expect(await waiting(desk.editor.viewer)).toEqual([]);
    expect(await waiting(desk.owner.viewer)).toContainEqual([theirs.id, 'signOff']);
    await execute(removeDocument, { db, viewer: desk.editor.viewer, input: { documentId } });
    expect(await waiting(desk.checker.viewer)).toEqual([]);
  });
});

describe('the workload', () => {
  test('counts what each has to check or to look at again, and nothing that is done or gone', async () => {
    await fresh();
    await assigned(desk.checker.id);
    const mine = await makeVerdict(by(), await assigned(desk.checker.id));
    await execute(update, { ...by(), input: { claimId: mine.id, wordingVersion: 1, wording: 'New words.' } });
    await makeVerdict(by(), await assigned(desk.editor.id));
    await makeClaim(by(), documentId);
    const load = async () => (await ask(queue.workload, as(desk.reader.viewer))).people;
    expect(await load()).toEqual([{ userId: desk.checker.id, claims: 2 }]);
    await execute(removeDocument, { db, viewer: desk.editor.viewer, input: { documentId } });
    expect(await load()).toEqual([]);
  });
});

describe('the summaries', () => {
  const summary = async () =>
    (await ask(summaries.summaries, as(desk.reader.viewer, { documentIds: [documentId] }))).summaries[0];

  test('count verdicts, coverage, people and the next due day, and follow every change', async () => {
    await fresh();
    expect(await summary()).toMatchObject({ claims: 0, judged: 0, coverage: 0, people: [], nextDue: null });
    const claim = await assigned(desk.editor.id, { dueOn: '2026-12-24' });
    await assigned(desk.editor.id, { dueOn: '2026-12-01' });
    await makeVerdict(by(), claim, 'refuted');
    await makeClearing(by(), documentId, { start: 28, end: 60 });
    const now = await summary();
    expect(now).toMatchObject({
      claims: 2,
      judged: 1,
      counts: { refuted: 1, open: 1 },
      nextDue: '2026-12-01',
    });
    expect(now?.people.map((person) => person.id).sort()).toEqual([desk.checker.id, desk.editor.id].sort());
    expect(now?.sentences).toContain('cleared');
    await execute(signOff, {
      db,
      viewer: desk.editor.viewer,
      input: { claimId: claim.id, verdictVersion: 2 },
    });
    expect((await summary())?.judged).toBe(1);
  });
});

describe('a search', () => {
  test('takes its turn: beyond those that wait one is told to come back', async () => {
    await fresh();
    const answers = await transact(db, async (tx) => {
      await tx.$executeRaw`LOCK TABLE "Source" IN ACCESS EXCLUSIVE MODE`; // none comes to its end
      const asked = Array.from({ length: 45 }, () =>
        ask(search.find, as(desk.reader.viewer, { text: 'harbour' })).catch((refusal) => refusal),
      );
      expect(await Promise.race(asked)).toMatchObject({ status: 503, extra: { retryAfter: 2 } });
      return { asked };
    });
    const found = (await Promise.all(answers.asked)).filter((one) => 'documents' in one);
    expect(found).toHaveLength(44);
  });

  test('finds documents, claims and sources by their words, and takes them to the letter', async () => {
    await fresh('Fares rise 100%');
    const { id } = await makeClaim(by(), documentId, { start: 28, end: 50 });
    const source = await makeSource(by(), desk.teamId, { title: 'Fares_2026', note: 'about the HARBOUR' });
    const found = async (text: string) => {
      const { documents, claims, sources } = await ask(search.find, as(desk.reader.viewer, { text }));
      return [documents, claims, sources].map((rows) => rows.map((row) => row.id));
    };
    expect(await found('harbour')).toEqual([[documentId], [id], [source.id]]);
    expect(await found('100%')).toEqual([[documentId], [], []]);
    expect(await found('s_2')).toEqual([[], [], [source.id]]);
    expect(await found('\\')).toEqual([[], [], []]);
  });

  test('does not find a confidential source by what it withholds', async () => {
    await fresh();
    await makeSource(by(), desk.teamId, { title: 'Bo Lind', confidentiality: 'confidential' });
    const found = async (viewer: Viewer) => (await ask(search.find, as(viewer, { text: 'Lind' }))).sources;
    expect(await found(desk.reader.viewer)).toEqual([]);
    expect(await found(desk.checker.viewer)).toHaveLength(1);
  });
});
