import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import type { Viewer } from '../auth/viewer.ts';
import { connect, type Db } from '../db/client.ts';
import { update as updateDocument } from '../documents/commands.ts';
import { ask } from '../door/ask.ts';
import { execute } from '../door/execute.ts';
import { remove as removeSource, update as updateSource } from '../sources/commands.ts';
import { makeDocument } from '../testing/documents.ts';
import { typesOf, verified } from '../testing/history.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { makeCitation, makeClaim, makeSource, makeVerdict } from '../testing/work.ts';
import * as citations from './citations.ts';
import * as clearings from './clearings.ts';
import * as claims from './commands.ts';
import { liveState, reduce, type StreamEvent } from './events.ts';
import { viewOfEvent } from './history.ts';
import { history } from './queries.ts';
import * as verdicts from './verdicts.ts';
import { workspace } from './workspace.ts';

let db: Db;
let desk: Desk;
beforeAll(async () => {
  db = connect(await testDatabase());
  desk = await makeDesk(db);
});

const as = (viewer: Viewer, input: object) => ({ db, viewer, input });
const opened = (viewer: Viewer, documentId: string) => ask(workspace, as(viewer, { documentId }));
const byChecker = (input: object) => as(desk.checker.viewer, input);
const newDocument = (text?: string) =>
  makeDocument(db, { teamId: desk.teamId, by: desk.editor.id }, { text });
const newClaim = async (text?: string) =>
  makeClaim({ db, viewer: desk.checker.viewer }, (await newDocument(text)).id);
const judged = async () => makeVerdict({ db, viewer: desk.checker.viewer }, await newClaim());
const refusal = (status: number, code: string) => ({ status, code });

describe('a claim', () => {
  test('has the next number of its document, its words, a proposed kind; a number is never used again', async () => {
    const { id } = await newDocument('Repairs will cost 3.5 million euros.');
    const by = { db, viewer: desk.checker.viewer };
    const first = await makeClaim(by, id, { start: 18, end: 36 });
    expect(first).toMatchObject({
      number: 1,
      quote: '3.5 million euros.',
      kind: 'number',
      stage: 'open',
      risk: 'medium',
    });
    await execute(claims.remove, byChecker({ claimId: first.id }));
    expect((await makeClaim(by, id, { start: 0, end: 7 })).number).toBe(2);
    expect(await execute(claims.restore, byChecker({ claimId: first.id }))).toMatchObject({
      number: 1,
      quote: first.quote,
    });
  });

  test('has a number of its own, however many are marked at once', async () => {
    const { id } = await newDocument();
    const by = { db, viewer: desk.checker.viewer };
    const marked = await Promise.all(Array.from({ length: 12 }, () => makeClaim(by, id)));
    const numbers = marked.map((claim) => claim.number).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
  });

  test('is answered as it then stands, when it is made and when it is judged', async () => {
    const made = await newClaim();
    const stored = async () => {
      const { state } = await opened(desk.checker.viewer, made.documentId);
      return state.claims[made.id];
    };
    expect(await stored()).toEqual(made);
    expect(await makeVerdict({ db, viewer: desk.checker.viewer }, made)).toEqual(await stored());
  });

  test('takes whole characters, and leaves out blanks at its ends', async () => {
    const text = 'The 👨‍👩‍👧‍👦 paid a\u0308q\u0323 5 €.';
    const { id } = await newDocument(text);
    const family = text.indexOf('👨');
    const claim = await makeClaim({ db, viewer: desk.checker.viewer }, id, {
      start: family + 3,
      end: family + 5,
    });
    expect(claim.quote).toBe('👨‍👩‍👧‍👦');
    const stored = 'ä'.length + text.indexOf('a\u0308'); // what can be composed is one sign when it is stored
    const dotted = await makeClaim({ db, viewer: desk.checker.viewer }, id, {
      start: stored,
      end: stored + 1,
    });
    expect(dotted.quote).toBe('q\u0323');
    const blanks = await makeClaim({ db, viewer: desk.checker.viewer }, id, { start: 3, end: family + 12 });
    expect(blanks.quote).toBe('👨‍👩‍👧‍👦');
  });

  test.each([
    ['an empty range', { start: 4, end: 4 }, 'range'],
    ['a range turned round', { start: 9, end: 4 }, 'range'],
    ['a range past the end', { start: 0, end: 1_000_000 }, 'range'],
    ['nothing but blanks', { start: 27, end: 28 }, 'blank'],
    ['other words than were seen', { start: 0, end: 7, exact: 'Harbors' }, 'other-words'],
  ])('is refused over %s', async (_, range, code) => {
    const { id } = await newDocument();
    await expect(execute(claims.create, byChecker({ documentId: id, ...range }))).rejects.toMatchObject(
      refusal(422, code),
    );
  });

  test('overlaps and nests as it likes', async () => {
    const { id } = await newDocument();
    const by = { db, viewer: desk.checker.viewer };
    for (const span of [
      { start: 0, end: 15 },
      { start: 8, end: 26 },
      { start: 0, end: 15 },
    ])
      expect(await makeClaim(by, id, span)).toMatchObject(span);
  });

  test('cannot be assigned to someone outside the team, nor made in a document that is put away', async () => {
    const stranger = await makeDesk(db);
    const { id } = await newDocument();
    const given = { documentId: id, start: 0, end: 7 };
    const assigned = execute(claims.create, byChecker({ ...given, assigneeId: stranger.checker.id }));
    await expect(assigned).rejects.toMatchObject({ status: 404 });
    await db.document.update({ where: { id }, data: { archivedAt: new Date() } });
    await expect(execute(claims.create, byChecker(given))).rejects.toMatchObject(refusal(422, 'archived'));
  });
});

describe('three versions', () => {
  test('let a new assignee and a new wording pass each other', async () => {
    const { id: claimId } = await newClaim();
    const reworded = execute(
      claims.update,
      byChecker({ claimId, wordingVersion: 1, wording: 'It is open.' }),
    );
    const assigned = execute(
      claims.update,
      as(desk.editor.viewer, { claimId, workVersion: 1, assigneeId: desk.editor.id }),
    );
    await Promise.all([reworded, assigned]);
    const row = await db.claim.findUniqueOrThrow({ where: { id: claimId } });
    expect(row).toMatchObject({
      wording: 'It is open.',
      assigneeId: desk.editor.id,
      wordingVersion: 2,
      workVersion: 2,
      verdictVersion: 1,
    });
  });

  test.each([
    ['wording', { wording: 'x' }, 'wordingVersion'],
    ['risk', { risk: 'high' }, 'workVersion'],
  ])('are asked for where they are touched: %s', async (_, fields, field) => {
    const { id: claimId } = await newClaim();
    await expect(execute(claims.update, byChecker({ claimId, ...fields }))).rejects.toMatchObject({
      status: 400,
      extra: { errors: [{ field }] },
    });
    const stale = execute(claims.update, byChecker({ claimId, ...fields, [field]: 2 }));
    await expect(stale).rejects.toMatchObject({ status: 409, extra: { current: { id: claimId } } });
  });

  test('do not move when nothing changes', async () => {
    const claim = await newClaim();
    const same = await execute(
      claims.update,
      byChecker({ claimId: claim.id, workVersion: 1, risk: 'medium' }),
    );
    expect(same).toEqual(claim);
    expect(await typesOf(db, claim.documentId)).toHaveLength(2);
  });
});

describe('a verdict', () => {
  test('asks for a second person, and goes when it is taken back', async () => {
    const claim = await judged();
    expect(claim).toMatchObject({
      rating: 'confirmed',
      stage: 'inReview',
      judgedById: desk.checker.id,
      verdictVersion: 2,
    });
    const back = execute(verdicts.judge, byChecker({ claimId: claim.id, verdictVersion: 2, rating: null }));
    expect(await back).toMatchObject({ rating: null, judgedById: null, judgedAt: null, stage: 'inProgress' });
  });

  test.each([
    [
      'new words',
      (id: string) =>
        execute(claims.update, byChecker({ claimId: id, wordingVersion: 1, wording: 'Otherwise.' })),
    ],
    [
      'another range',
      (id: string) =>
        execute(claims.rerange, byChecker({ claimId: id, wordingVersion: 1, start: 8, end: 16 })),
    ],
  ])('goes stale by %s, which withdraws its sign-off', async (_, change) => {
    const claim = await judged();
    await execute(verdicts.signOff, as(desk.editor.viewer, { claimId: claim.id, verdictVersion: 2 }));
    expect(await change(claim.id)).toMatchObject({
      staleAt: expect.any(String),
      stage: 'reopened',
      signedOffById: null,
      rating: 'confirmed',
      verdictVersion: 4,
    });
    const late = execute(
      verdicts.judge,
      byChecker({ claimId: claim.id, verdictVersion: 3, rating: 'refuted' }),
    );
    await expect(late).rejects.toMatchObject({ status: 409 });
    const again = execute(
      verdicts.judge,
      byChecker({ claimId: claim.id, verdictVersion: 4, rating: 'refuted' }),
    );
    expect(await again).toMatchObject({ staleAt: null, rating: 'refuted' });
  });

  test('stays fresh under a note on the work', async () => {
    const { id: claimId } = await judged();
    expect(await execute(claims.update, byChecker({ claimId, workVersion: 1, risk: 'high' }))).toMatchObject({
      staleAt: null,
    });
  });
});

describe('a sign-off', () => {
  const signOff = (viewer: Viewer, claimId: string, verdictVersion: number) =>
    execute(verdicts.signOff, as(viewer, { claimId, verdictVersion }));

  test('is a second person’s, of the version they saw', async () => {
    const { id } = await judged();
    await expect(signOff(desk.editor.viewer, id, 1)).rejects.toMatchObject({ status: 409 });
    expect(await signOff(desk.editor.viewer, id, 2)).toMatchObject({
      stage: 'signedOff',
      signedOffById: desk.editor.id,
    });
    await expect(signOff(desk.owner.viewer, id, 3)).rejects.toMatchObject(refusal(422, 'no-sign-off'));
  });

  test('is nobody’s own, not an owner’s either, and never without a verdict or of a stale one', async () => {
    const mine = await makeVerdict({ db, viewer: desk.owner.viewer }, await newClaim());
    await expect(signOff(desk.owner.viewer, mine.id, 2)).rejects.toMatchObject(refusal(422, 'no-sign-off'));
    const open = await newClaim();
    await expect(signOff(desk.editor.viewer, open.id, 1)).rejects.toMatchObject(refusal(422, 'no-sign-off'));
    const stale = await judged();
    await execute(claims.rerange, byChecker({ claimId: stale.id, wordingVersion: 1, start: 0, end: 7 }));
    await expect(signOff(desk.editor.viewer, stale.id, 3)).rejects.toMatchObject(refusal(422, 'no-sign-off'));
  });

  test.each([
    ['a proposed wording', { correction: 'The port reopened on Tuesday.' }],
    ['another speaker', { speaker: 'Bo Lind' }],
  ])('does not cover %s that its signer never saw', async (_, fields) => {
    const { id: claimId } = await judged();
    await signOff(desk.editor.viewer, claimId, 2);
    const changed = await execute(claims.update, byChecker({ claimId, wordingVersion: 1, ...fields }));
    expect(changed).toMatchObject({
      ...fields,
      stage: 'reopened',
      signedOffById: null,
      signedOffAt: null,
      rating: 'confirmed',
      staleAt: null,
      verdictVersion: 4,
    });
    const { events } = await ask(history, byChecker({ claimId }));
    expect(events[0]?.payload).toMatchObject({ changes: { signedOffById: { to: null } } });
    expect(await signOff(desk.owner.viewer, claimId, 4)).toMatchObject({ signedOffById: desk.owner.id });
  });

  test('stays under another kind, and a verdict under another proposed wording', async () => {
    const { id: claimId } = await judged();
    const correct = { claimId, wordingVersion: 1, correction: 'The port reopened.' };
    expect(await execute(claims.update, byChecker(correct))).toMatchObject({
      stage: 'inReview',
      verdictVersion: 2,
    });
    await signOff(desk.editor.viewer, claimId, 2);
    expect(
      await execute(claims.update, byChecker({ claimId, wordingVersion: 2, kind: 'number' })),
    ).toMatchObject({ stage: 'signedOff', verdictVersion: 3 });
  });

  test('holds the stage until it is withdrawn', async () => {
    const { id: claimId } = await judged();
    await signOff(desk.editor.viewer, claimId, 2);
    const staged = execute(verdicts.stage, byChecker({ claimId, workVersion: 1, stage: 'open' }));
    await expect(staged).rejects.toMatchObject(refusal(422, 'signed-off'));
    const reopened = execute(
      verdicts.reopen,
      byChecker({ claimId, verdictVersion: 3, reason: 'A new source.' }),
    );
    expect(await reopened).toMatchObject({ stage: 'reopened', signedOffById: null, rating: 'confirmed' });
    await expect(execute(verdicts.reopen, byChecker({ claimId, verdictVersion: 4 }))).rejects.toMatchObject(
      refusal(422, 'not-signed-off'),
    );
  });
});

describe('a citation', () => {
  test('ties a source to a claim, is changed by the version seen, and taken off', async () => {
    const claim = await newClaim();
    const source = await makeSource({ db, viewer: desk.checker.viewer }, desk.teamId);
    const citation = await makeCitation({ db, viewer: desk.checker.viewer }, claim.id, source.id);
    const change = {
      citationId: citation.id,
      version: 1,
      stance: 'refutes',
      excerpt: 'closed until May',
      locator: 'p. 3',
    };
    expect(await execute(citations.update, byChecker(change))).toMatchObject({
      stance: 'refutes',
      version: 2,
    });
    await expect(execute(citations.update, byChecker(change))).rejects.toMatchObject({
      status: 409,
      extra: { current: { version: 2 } },
    });
    await expect(execute(removeSource, byChecker({ sourceId: source.id }))).rejects.toMatchObject(
      refusal(422, 'cited'),
    );
    await execute(citations.remove, byChecker({ citationId: citation.id }));
    await execute(removeSource, byChecker({ sourceId: source.id }));
    const told = (await ask(history, byChecker({ claimId: claim.id }))).events.map((event) => event.type);
    expect(told).toEqual(['citation.deleted', 'citation.changed', 'citation.created', 'claim.created']);
  });

  test('never rests on a source that is taken away at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const claim = await newClaim();
      const source = await makeSource({ db, viewer: desk.checker.viewer }, desk.teamId);
      await Promise.allSettled([
        makeCitation({ db, viewer: desk.checker.viewer }, claim.id, source.id),
        execute(removeSource, byChecker({ sourceId: source.id })),
      ]);
      const row = await db.source.findUniqueOrThrow({
        where: { id: source.id },
        include: { citations: true },
      });
      expect(row.deletedAt === null || row.citations.length === 0).toBe(true);
    }
  });

  test('by address uses the library’s source of that page, however the address is written', async () => {
    const claim = await newClaim();
    const cite = (address: string) =>
      execute(citations.addByAddress, byChecker({ claimId: claim.id, address }));
    const first = await cite('https://www.nowhere.invalid:8443/page/?utm_source=x#top');
    expect(first.source).toMatchObject({ title: 'nowhere.invalid:8443/page/', kind: 'webPage' });
    const second = await cite('https://nowhere.invalid:8443/page');
    expect(second.source.id).toBe(first.source.id);
    expect(await verified(db, desk.teamId)).toMatchObject({ ok: true });
    expect(await verified(db, claim.documentId)).toMatchObject({ ok: true });
  });
});

describe('confidential sources', () => {
  test('are withheld from readers wherever they stand, also in what was told while they were open', async () => {
    const claim = await newClaim();
    const by = { db, viewer: desk.checker.viewer };
    const source = await makeSource(by, desk.teamId, { title: 'Bo Lind', note: 'by telephone' });
    await makeCitation(by, claim.id, source.id);
    await execute(
      updateSource,
      byChecker({ sourceId: source.id, version: 1, confidentiality: 'confidential' }),
    );
    const asked = { claimId: claim.id };
    const seen = async (viewer: Viewer) =>
      JSON.stringify([await ask(history, as(viewer, asked)), await opened(viewer, claim.documentId)]);
    expect(await seen(desk.reader.viewer)).not.toMatch(/Bo Lind|by telephone|call of 3 May/);
    expect(await seen(desk.checker.viewer)).toMatch(/Bo Lind/);
  });
});

test('the state that is read equals the state that the events make of an older one', async () => {
  const { id } = await newDocument();
  const before = await opened(desk.checker.viewer, id);
  const by = { db, viewer: desk.checker.viewer };
  const [one, two] = [await makeClaim(by, id), await makeClaim(by, id, { start: 8, end: 16 })];
  await makeVerdict(by, one);
  await execute(verdicts.signOff, as(desk.editor.viewer, { claimId: one.id, verdictVersion: 2 }));
  await execute(claims.rerange, byChecker({ claimId: one.id, wordingVersion: 1, start: 0, end: 26 }));
  const source = await makeSource(by, desk.teamId);
  await makeCitation(by, two.id, source.id);
  const cleared = await execute(clearings.create, byChecker({ documentId: id, start: 28, end: 60 }));
  await execute(clearings.remove, byChecker({ clearingId: cleared.id }));
  await execute(clearings.create, byChecker({ documentId: id, start: 28, end: 60 }));
  await execute(updateDocument, byChecker({ documentId: id, version: 1, title: 'Renamed' }));
  const after = await opened(desk.checker.viewer, id);
  const rows = await db.event.findMany({ where: { streamId: id }, orderBy: { seq: 'asc' } });
  const events = rows.map((row) => viewOfEvent({ ...row, confidential: false }, 'checker') as StreamEvent);
  const reduced = events.reduce(reduce, liveState(before.state));
  expect(byId(reduced.claims.values())).toEqual(after.state.claims);
  expect(byId(reduced.clearings.values())).toEqual(after.state.clearings);
  expect(byId(reduced.citations.values())).toEqual(after.state.citations);
  expect(reduced.document).toEqual(after.state.document);
});

function byId<T extends { id: string }>(rows: readonly T[]): Record<string, T> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}
