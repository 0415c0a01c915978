import { createHash, randomUUID } from 'node:crypto';
import canonicalize from 'canonicalize';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { judge } from '../claims/verdicts.ts';
import { connect, type Db } from '../db/client.ts';
import { documentView } from '../documents/view.ts';
import { create as createSource } from '../sources/commands.ts';
import { create as createToken } from '../teams/tokens.ts';
import { makeDocument } from '../testing/documents.ts';
import { typesOf, verified } from '../testing/history.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { makeClaim } from '../testing/work.ts';
import { execute } from './execute.ts';

let db: Db;
let desk: Desk;

beforeAll(async () => {
  db = connect(await testDatabase());
  desk = await makeDesk(db);
});

async function openClaim() {
  const document = await makeDocument(db, { teamId: desk.teamId, by: desk.editor.id });
  expect(documentView.parse(document)).toEqual(document);
  return makeClaim({ db, viewer: desk.checker.viewer }, document.id);
}

describe('a write', () => {
  test('leaves its event in the stream, and the chain holds', async () => {
    const claim = await openClaim();
    await execute(judge, {
      db,
      viewer: desk.checker.viewer,
      input: { claimId: claim.id, verdictVersion: 1, rating: 'confirmed' },
    });
    expect(await typesOf(db, claim.documentId)).toEqual([
      'document.imported',
      'claim.created',
      'claim.judged',
    ]);
    expect(await verified(db, claim.documentId)).toMatchObject({ ok: true, seq: 3 });
  });

  test('that is refused leaves nothing', async () => {
    const claim = await openClaim();
    const input = { claimId: claim.id, verdictVersion: 7, rating: 'confirmed' };
    await expect(execute(judge, { db, viewer: desk.checker.viewer, input })).rejects.toMatchObject({
      status: 409,
      extra: { current: { id: claim.id, verdictVersion: 1, rating: null } },
    });
    expect(await typesOf(db, claim.documentId)).toEqual(['document.imported', 'claim.created']);
  });
});

describe('an Idempotency-Key', () => {
  const asked = <I extends object>(input: I, key = randomUUID()) => ({
    db,
    viewer: desk.checker.viewer,
    input,
    key,
  });

  test('gives a repeat the first answer and writes once', async () => {
    const claim = await openClaim();
    const write = asked({ claimId: claim.id, verdictVersion: 1, rating: 'refuted' });
    const first = await execute(judge, write);
    expect(await execute(judge, write)).toEqual(first);
    expect(await typesOf(db, claim.documentId)).toHaveLength(3);
  });

  test('holds when ten requests race, though each but the first would be refused on its own', async () => {
    const claim = await openClaim();
    const write = asked({ claimId: claim.id, verdictVersion: 1, rating: 'refuted' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => execute(judge, write)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await typesOf(db, claim.documentId)).toHaveLength(3);
  });

  test('holds when ten requests race that would each succeed', async () => {
    const write = asked({ teamId: desk.teamId, title: `Raced ${randomUUID()}` });
    await Promise.all(Array.from({ length: 10 }, () => execute(createSource, write)));
    expect(await db.source.count({ where: { title: write.input.title } })).toBe(1);
  });

  test('is refused for another body', async () => {
    const write = asked({ teamId: desk.teamId, title: 'One' });
    await execute(createSource, write);
    const other = execute(createSource, { ...write, input: { ...write.input, title: 'Two' } });
    await expect(other).rejects.toMatchObject({ status: 422, code: 'key-reused' });
  });

  test('is one person’s: the same key of a colleague is another request', async () => {
    const write = asked({ teamId: desk.teamId, title: 'Of two people' });
    await execute(createSource, write);
    await execute(createSource, { ...write, viewer: desk.editor.viewer });
    expect(await db.source.count({ where: { title: 'Of two people' } })).toBe(2);
  });

  test('of a refused write can be used again', async () => {
    const claim = await openClaim();
    const write = asked({ claimId: claim.id, verdictVersion: 9, rating: 'refuted' });
    await expect(execute(judge, write)).rejects.toMatchObject({ status: 409 });
    const again = { ...write, input: { ...write.input, verdictVersion: 1 } };
    expect(await execute(judge, again)).toMatchObject({ rating: 'refuted' });
  });

  test('shows a secret once and does not keep it', async () => {
    const write = asked({ teamId: desk.teamId, name: 'Wire desk' });
    const { secret } = await execute(createToken, write);
    await expect(execute(createToken, write)).rejects.toMatchObject({ status: 422, code: 'secret-shown' });
    const kept = await db.answer.findFirstOrThrow({ where: { key: write.key } });
    expect(kept.response).toBeNull();
    expect(secret).toMatch(/^galley_/);
  });

  test('keeps nothing by which what was sent, a password perhaps, can be guessed from the database alone', async () => {
    const input = { teamId: desk.teamId, title: 'A quiet harbour' };
    const write = asked(input);
    await execute(createSource, write);
    const { bodyDigest } = await db.answer.findFirstOrThrow({ where: { key: write.key } });
    const parsed = createSource.input.parse(input);
    for (const guess of [input, parsed])
      expect(Buffer.from(bodyDigest)).not.toEqual(
        createHash('sha256')
          .update(canonicalize(guess) ?? '')
          .digest(),
      );
  });

  test('gives nothing to someone who has left, or whose role is smaller now', async () => {
    const other = await makeDesk(db);
    const input = { teamId: other.teamId, title: 'Kept from the leaver', confidentiality: 'confidential' };
    const write = { ...asked(input), viewer: other.checker.viewer };
    await execute(createSource, write);
    const seat = { teamId_userId: { teamId: other.teamId, userId: other.checker.id } };
    await db.membership.update({ where: seat, data: { role: 'reader' } });
    await expect(execute(createSource, write)).rejects.toMatchObject({ status: 403 });
    await db.membership.delete({ where: seat });
    await expect(execute(createSource, write)).rejects.toMatchObject({ status: 404 });
  });
});

describe('an Idempotency-Key of a team that now asks for a second factor', () => {
  test('gives nothing to a member without one', async () => {
    const other = await makeDesk(db);
    const input = { teamId: other.teamId, title: 'Harbour log' };
    const write = { db, viewer: other.checker.viewer, input, key: randomUUID() };
    await execute(createSource, write);
    await db.team.update({ where: { id: other.teamId }, data: { requiresSecondFactor: true } });
    await expect(execute(createSource, write)).rejects.toMatchObject({ code: 'second-factor-required' });
  });
});

describe('many at once', () => {
  test('50 parallel writes on one stream: every seq once, no gap, a chain that holds', async () => {
    const document = await makeDocument(db, { teamId: desk.teamId, by: desk.editor.id });
    const by = { db, viewer: desk.checker.viewer };
    const claims = await Promise.all(Array.from({ length: 50 }, () => makeClaim(by, document.id)));
    expect(claims.map((claim) => claim.number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, at) => at + 1),
    );
    expect(await verified(db, document.id)).toMatchObject({ ok: true, seq: 51 });
  });

  test('two verdicts on one version: one wins, the other is told and sees the winner', async () => {
    const claim = await openClaim();
    const input = { claimId: claim.id, verdictVersion: 1 };
    const outcomes = await Promise.allSettled([
      execute(judge, { db, viewer: desk.checker.viewer, input: { ...input, rating: 'confirmed' } }),
      execute(judge, { db, viewer: desk.editor.viewer, input: { ...input, rating: 'refuted' } }),
    ]);
    const won = outcomes.find((outcome) => outcome.status === 'fulfilled');
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toMatchObject({ status: 409, extra: { current: won?.value } });
    expect(await typesOf(db, claim.documentId)).toEqual([
      'document.imported',
      'claim.created',
      'claim.judged',
    ]);
  });
});
