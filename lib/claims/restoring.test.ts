import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import type { Viewer } from '../auth/viewer.ts';
import { connect, type Db } from '../db/client.ts';
import { ask } from '../door/ask.ts';
import { execute } from '../door/execute.ts';
import { remove as removeSource, update as updateSource } from '../sources/commands.ts';
import { makeDocument } from '../testing/documents.ts';
import { verified } from '../testing/history.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { makeCitation, makeClaim, makeSource } from '../testing/work.ts';
import * as citations from './citations.ts';
import * as claims from './commands.ts';
import { liveState, reduce, type StreamEvent } from './events.ts';
import { viewOfEvent, withSecrecy } from './history.ts';
import { type Workspace, workspace } from './workspace.ts';

let db: Db;
let desk: Desk;
beforeAll(async () => {
  db = connect(await testDatabase());
  desk = await makeDesk(db);
});

const by = () => ({ db, viewer: desk.checker.viewer });
const open = (viewer: Viewer, documentId: string) => ask(workspace, { db, viewer, input: { documentId } });

/** A deleted claim with a citation that stood, of a source of its own, and one that was taken off before. */
async function deletedClaim() {
  const { id: documentId } = await makeDocument(db, { teamId: desk.teamId, by: desk.editor.id });
  const { id: claimId } = await makeClaim(by(), documentId);
  const source = await makeSource(by(), desk.teamId, { title: 'Bo Lind' });
  const citation = await makeCitation(by(), claimId, source.id);
  const other = await makeCitation(by(), claimId, (await makeSource(by(), desk.teamId)).id);
  await execute(citations.remove, { ...by(), input: { citationId: other.id } });
  await execute(claims.remove, { ...by(), input: { claimId } });
  return { documentId, claimId, source, citation };
}

const restore = (claimId: string) => execute(claims.restore, { ...by(), input: { claimId } });

/** What someone has who opened the document before and has read on. */
async function readOn({ state, me, team }: Workspace) {
  const places = Object.entries(state.seqs).map(([streamId, seq]) => ({ streamId, seq: { gt: seq } }));
  const rows = await db.event.findMany({ where: { OR: places }, orderBy: { seq: 'asc' } });
  const events = (await withSecrecy(db, team.id, rows)).map(
    (row) => viewOfEvent(row, me.role) as StreamEvent,
  );
  return events.reduce(reduce, liveState(state));
}

test('a claim that is brought back has its citations, also for whoever opened the document without it', async () => {
  const { documentId, claimId, source, citation } = await deletedClaim();
  const before = await open(desk.checker.viewer, documentId);
  expect(before.state.citations).toEqual({});
  await restore(claimId);
  const state = await readOn(before);
  expect(state.citations.values()).toEqual([citation]);
  expect(state.sources.get(source.id)).toEqual(source);
  const { state: read } = await open(desk.checker.viewer, documentId);
  expect(Object.values(read.citations)).toEqual([...state.citations.values()]);
});

test('its source is back in the library, where someone took it out meanwhile', async () => {
  const { documentId, claimId, source } = await deletedClaim();
  await execute(removeSource, { ...by(), input: { sourceId: source.id } });
  const before = await open(desk.checker.viewer, documentId);
  await restore(claimId);
  expect((await db.source.findUniqueOrThrow({ where: { id: source.id } })).deletedAt).toBeNull();
  expect((await readOn(before)).sources.get(source.id)).toEqual(source);
  await expect(execute(removeSource, { ...by(), input: { sourceId: source.id } })).rejects.toMatchObject({
    code: 'cited',
  });
  for (const stream of [documentId, desk.teamId])
    expect(await verified(db, stream)).toMatchObject({ ok: true });
});

test('never rests on a source that is taken out at the same moment', async () => {
  for (let round = 0; round < 5; round++) {
    const { claimId, source } = await deletedClaim();
    await Promise.allSettled([
      restore(claimId),
      execute(removeSource, { ...by(), input: { sourceId: source.id } }),
    ]);
    expect((await db.claim.findUniqueOrThrow({ where: { id: claimId } })).deletedAt).toBeNull();
    expect((await db.source.findUniqueOrThrow({ where: { id: source.id } })).deletedAt).toBeNull();
  }
});

test('a reader is told nothing of a confidential source that comes back', async () => {
  const { documentId, claimId, source } = await deletedClaim();
  const secret = { sourceId: source.id, version: 1, confidentiality: 'confidential', note: 'by telephone' };
  await execute(updateSource, { ...by(), input: secret });
  const before = await open(desk.reader.viewer, documentId);
  await restore(claimId);
  const { sources, citations } = await readOn(before);
  expect(citations.size).toBe(1);
  expect(JSON.stringify([sources.values(), citations.values()])).not.toMatch(/Bo Lind|by telephone/);
});
