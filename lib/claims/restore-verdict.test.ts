import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import type { Viewer } from '../auth/viewer.ts';
import { connect, type Db } from '../db/client.ts';
import { execute } from '../door/execute.ts';
import { makeDocument } from '../testing/documents.ts';
import { verified } from '../testing/history.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { makeCitation, makeClaim, makeSource, makeVerdict } from '../testing/work.ts';
import { update as updateCitation } from './citations.ts';
import { update } from './commands.ts';
import { restore } from './restore-verdict.ts';
import { judge, reopen, signOff } from './verdicts.ts';
import type { ClaimView } from './view.ts';

let db: Db;
let desk: Desk;
beforeAll(async () => {
  db = connect(await testDatabase());
  desk = await makeDesk(db);
});

const as = ({ viewer }: { viewer: Viewer }, input: object) => ({ db, viewer, input });

/** Judged by the checker and signed off by the editor: verdict version 3. */
async function signedOff(): Promise<ClaimView> {
  const document = await makeDocument(db, { teamId: desk.teamId, by: desk.editor.id });
  const claim = await makeClaim({ db, viewer: desk.checker.viewer }, document.id);
  await makeVerdict({ db, viewer: desk.checker.viewer }, claim);
  return execute(signOff, as(desk.editor, { claimId: claim.id, verdictVersion: 2 }));
}
const settled = ({ verdictVersion, wordingVersion, updatedAt, ...claim }: ClaimView) => claim;

describe('going back to an earlier verdict', () => {
  test('undoes a digit pressed by mistake: judge, reasons and sign-off are as they were', async () => {
    const before = await signedOff();
    const claimId = before.id;
    await execute(judge, as(desk.owner, { claimId, verdictVersion: 3, rating: 'refuted', rationale: 'Oh.' }));
    await execute(judge, as(desk.owner, { claimId, verdictVersion: 4, rating: null }));
    const back = await execute(restore, as(desk.owner, { claimId, verdictVersion: 5, asOf: 3 }));
    expect(settled(back)).toEqual(settled(before));
    expect(back.verdictVersion).toBe(6);
    expect(await verified(db, before.documentId)).toMatchObject({ ok: true });
  });

  test('undoes a reopening of one’s own', async () => {
    const before = await signedOff();
    await execute(reopen, as(desk.checker, { claimId: before.id, verdictVersion: 3 }));
    const asked = { claimId: before.id, verdictVersion: 4, asOf: 3 };
    expect(settled(await execute(restore, as(desk.checker, asked)))).toEqual(settled(before));
  });

  test('is refused over a colleague’s work, and over a version not seen', async () => {
    const { id: claimId } = await signedOff();
    await execute(judge, as(desk.owner, { claimId, verdictVersion: 3, rating: 'refuted' }));
    await execute(judge, as(desk.checker, { claimId, verdictVersion: 4, rating: 'opinion' }));
    const late = execute(restore, as(desk.owner, { claimId, verdictVersion: 4, asOf: 3 }));
    await expect(late).rejects.toMatchObject({ status: 409, extra: { changedById: desk.checker.id } });
    const over = execute(restore, as(desk.owner, { claimId, verdictVersion: 5, asOf: 3 }));
    await expect(over).rejects.toMatchObject({ status: 422, code: 'changed-since' });
    const unknown = execute(restore, as(desk.owner, { claimId, verdictVersion: 5, asOf: 99 }));
    await expect(unknown).rejects.toMatchObject({ status: 422, code: 'no-such-verdict' });
  });

  test('needs the words that its signer saw', async () => {
    const before = await signedOff();
    const claimId = before.id;
    const propose = (wordingVersion: number, correction: string | null) =>
      execute(update, as(desk.owner, { claimId, wordingVersion, correction }));
    const back = () => execute(restore, as(desk.owner, { claimId, verdictVersion: 4, asOf: 3 }));
    expect(await propose(1, 'The port was open.')).toMatchObject({ stage: 'reopened', verdictVersion: 4 });
    await expect(back()).rejects.toMatchObject({ status: 422, code: 'other-words' });
    await propose(2, null);
    expect(settled(await back())).toEqual(settled(before));
  });

  test('needs the words that it was given on', async () => {
    const before = await signedOff();
    const claimId = before.id;
    const word = (wordingVersion: number, wording: string | null) =>
      execute(update, as(desk.owner, { claimId, wordingVersion, wording }));
    const back = () => execute(restore, as(desk.owner, { claimId, verdictVersion: 4, asOf: 3 }));
    await word(1, 'The harbour was open.');
    await expect(back()).rejects.toMatchObject({ status: 422, code: 'other-words' });
    await word(2, null);
    expect(settled(await back())).toEqual(settled(before));
  });
});

test('a conflict names who came first, on a citation too', async () => {
  const { id: claimId } = await signedOff();
  const source = await makeSource({ db, viewer: desk.checker.viewer }, desk.teamId);
  const citation = await makeCitation({ db, viewer: desk.checker.viewer }, claimId, source.id);
  const change = (stance: string) => ({ citationId: citation.id, version: 1, stance });
  await execute(updateCitation, as(desk.owner, change('refutes')));
  const late = execute(updateCitation, as(desk.checker, change('context')));
  await expect(late).rejects.toMatchObject({ status: 409, extra: { changedById: desk.owner.id } });
  const judged = execute(judge, as(desk.checker, { claimId, verdictVersion: 2, rating: 'opinion' }));
  await expect(judged).rejects.toMatchObject({ status: 409, extra: { changedById: desk.editor.id } });
});
