import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { connect, type Db } from '../db/client.ts';
import { execute } from '../door/execute.ts';
import { makeDocument } from '../testing/documents.ts';
import { typesOf } from '../testing/history.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { makeClaim, makeClearing } from '../testing/work.ts';
import * as clearings from './clearings.ts';
import * as claims from './commands.ts';

let db: Db;
let desk: Desk;
beforeAll(async () => {
  db = connect(await testDatabase());
  desk = await makeDesk(db);
});

const by = (who: 'checker' | 'editor') => ({ db, viewer: desk[who].viewer });
const newDocument = (text?: string) =>
  makeDocument(db, { teamId: desk.teamId, by: desk.editor.id }, { text });

describe('a passage', () => {
  test('of ten thousand characters is marked, a longer one is refused with its length', async () => {
    const { id: documentId } = await newDocument('word '.repeat(4_000));
    const claim = await makeClaim(by('checker'), documentId, { start: 0, end: 9_999 });
    const wide = { start: 0, end: 12_004 };
    for (const [command, input] of [
      [claims.create, { documentId, ...wide }],
      [claims.rerange, { claimId: claim.id, wordingVersion: 1, ...wide }],
      [clearings.create, { documentId, ...wide }],
    ] as const)
      await expect(
        execute(command as typeof claims.create, { ...by('checker'), input }),
      ).rejects.toMatchObject({
        status: 422,
        code: 'passage-too-long',
        detail: 'This passage has 12,004 characters; mark at most 10,000 at once.',
      });
    expect(await typesOf(db, documentId)).toEqual(['document.imported', 'claim.created']);
  });
});

describe('a cleared sentence', () => {
  test('is cleared once, whoever else clears it, also at the same moment', async () => {
    const { id } = await newDocument();
    const span = { start: 28, end: 60 };
    const made = await Promise.all([
      makeClearing(by('checker'), id, span),
      makeClearing(by('editor'), id, span),
      makeClearing(by('checker'), id, { start: 28, end: 59 }),
      makeClearing(by('checker'), id, { start: 27, end: 60 }),
    ]);
    const again = await makeClearing(by('editor'), id, span);
    expect(new Set(made.filter(({ end }) => end === 60).map((one) => one.id))).toEqual(new Set([again.id]));
    expect(await db.clearing.count({ where: { documentId: id, ...span } })).toBe(1);
    await execute(clearings.remove, { ...by('editor'), input: { clearingId: again.id } });
    expect(await db.clearing.count({ where: { documentId: id, ...span } })).toBe(0);
    const cleared = (await typesOf(db, id)).filter((type) => type === 'clearing.created');
    expect(cleared).toHaveLength(2);
  });
});
