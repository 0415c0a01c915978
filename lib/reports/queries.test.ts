import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '#scripts/test-database.ts';
import { connect, type Db } from '../db/client.ts';
import { ask } from '../door/ask.ts';
import { Refusal } from '../refusal.ts';
import { makeDocument } from '../testing/documents.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { makeCitation, makeClaim, makeClearing, makeSource, makeVerdict } from '../testing/work.ts';
import { build, preview } from './queries.ts';
import type { ReportView } from './rules.ts';
import { reportSchema } from './schema.ts';

let db: Db;
let desk: Desk;
let other: Desk;
let documentId: string;

beforeAll(async () => {
  db = connect(await testDatabase());
  desk = await makeDesk(db, { name: 'Harbour desk' });
  other = await makeDesk(db, { name: 'Other desk' });
  const by = { db, viewer: desk.checker.viewer };
  ({ id: documentId } = await makeDocument(db, { teamId: desk.teamId, by: desk.checker.id }));
  const claim = await makeClaim(by, documentId, { start: 29, end: 58 });
  await makeClaim(by, documentId, { start: 90, end: 100 });
  await makeVerdict(by, claim, 'refuted');
  await makeClearing(by, documentId, { start: 0, end: 27 });
  const secret = await makeSource(by, desk.teamId, {
    title: 'A clerk',
    kind: 'person',
    author: 'Runa Quist',
    confidentiality: 'confidential',
  });
  const agency = await makeSource(by, desk.teamId, { title: 'Agency wire' });
  const outlet = await makeSource(by, desk.teamId, { title: 'Outlet', derivedFromId: agency.id });
  await makeSource(by, desk.teamId, { title: 'Never cited' });
  for (const source of [secret, agency, outlet]) await makeCitation(by, claim.id, source.id);
});
afterAll(() => db.$disconnect());

const report = (viewer: Desk['owner']['viewer'], view?: ReportView, id = documentId) =>
  ask(build, { db, viewer, input: { documentId: id, view } });
const refusal = (asking: Promise<unknown>) =>
  asking.then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? { ...error } : error),
  );

test('holds what the team has, and only what is cited', async () => {
  const found = reportSchema.parse(await report(desk.editor.viewer, 'editor'));
  expect(found).toMatchObject({
    team: 'Harbour desk',
    counts: { claims: 2, judged: 1, sources: 3, origins: 2, cleared: 1 },
  });
  expect(found.claims[0]).toMatchObject({ number: 1, verdict: 'Refuted', judgedBy: desk.checker.name });
  expect(found.sources.map((source) => source.title)).toEqual([
    'Confidential source 1, person',
    'Agency wire',
    'Outlet',
  ]);
  expect(found.history.map(({ stream, events, head }) => [stream, events > 0, head.length])).toEqual([
    ['document', true, 64],
    ['team', true, 64],
  ]);
});

test.each(['editor', 'lawyer', 'public'] as const)(
  'no identity and no e-mail address is in the %s view, even for the owner',
  async (view) => {
    const text = JSON.stringify(await report(desk.owner.viewer, view));
    expect(text).not.toContain('Runa Quist');
    expect(text).not.toContain('newsroom.example');
    expect(text.includes(desk.checker.name)).toBe(view !== 'public');
  },
);

describe('who may have which view', () => {
  test.each([
    ['reader', 'public', null],
    ['reader', 'lawyer', 403],
    ['checker', 'editor', 403],
    ['editor', 'editor', null],
    ['owner', 'lawyer', null],
  ] as const)('%s, %s: %s', async (role, view, status) => {
    expect(await refusal(report(desk[role].viewer, view))).toEqual(
      status ? expect.objectContaining({ status }) : null,
    );
  });

  test('whoever says nothing gets the public view', async () => {
    expect((await report(desk.reader.viewer)).view).toBe('public');
  });

  test('not theirs, not there and deleted are one answer', async () => {
    const deleted = await makeDocument(db, { teamId: desk.teamId, by: desk.checker.id });
    await db.document.update({
      where: { teamId_id: { teamId: desk.teamId, id: deleted.id } },
      data: { deletedAt: new Date() },
    });
    const foreign = await refusal(report(other.owner.viewer, 'public'));
    expect(foreign).toMatchObject({ status: 404 });
    expect(await refusal(report(desk.owner.viewer, 'public', uuid()))).toEqual(foreign);
    expect(await refusal(report(desk.owner.viewer, 'public', deleted.id))).toEqual(foreign);
  });
});

test('names of people who have left stay on their verdicts', async () => {
  await db.membership.delete({ where: { teamId_userId: { teamId: desk.teamId, userId: desk.checker.id } } });
  expect((await report(desk.editor.viewer, 'editor')).people.checkedBy).toEqual([desk.checker.name]);
});

test('the preview tells those who know the sources when the text names one', async () => {
  const by = { db, viewer: desk.editor.viewer };
  const { id } = await makeDocument(db, { teamId: desk.teamId, by: desk.editor.id });
  const claim = await makeClaim(by, id);
  const source = await makeSource(by, desk.teamId, {
    kind: 'person',
    title: 'The ferry',
    author: 'Ana Ruiz',
    confidentiality: 'confidential',
  });
  await makeCitation(by, claim.id, source.id);
  const named = async (role: 'editor' | 'reader') =>
    (await ask(preview, { db, viewer: desk[role].viewer, input: { documentId: id } })).namedByText;
  expect(await named('editor')).toBe(1);
  expect(await named('reader')).toBe(0);
});
