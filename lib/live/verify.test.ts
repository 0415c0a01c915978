import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { update as updateClaim } from '../claims/commands.ts';
import { connect, type Db } from '../db/client.ts';
import { remove as deleteDocument } from '../documents/commands.ts';
import { purgeDocuments } from '../documents/purge.ts';
import { execute } from '../door/execute.ts';
import { makeDocument } from '../testing/documents.ts';
import { verified } from '../testing/history.ts';
import { type Desk, makeDesk } from '../testing/teams.ts';
import { makeClaim } from '../testing/work.ts';
import { link } from './chain.ts';
import { eventLines, headLines } from './export.ts';
import { readStream } from './history.ts';
import { type StoredEvent, verify } from './verify.ts';
import { verifyExport } from './verify-export.ts';

let db: Db;
let desk: Desk;
const FROM_THE_START = { stream: '00000000-0000-0000-0000-000000000000', seq: 0 };

beforeAll(async () => {
  db = connect(await testDatabase());
  desk = await makeDesk(db);
});

/** A document's stream of five events. */
async function stream(): Promise<string> {
  const { id } = await makeDocument(db, { teamId: desk.teamId, by: desk.editor.id });
  for (let n = 0; n < 4; n++) await makeClaim({ db, viewer: desk.checker.viewer }, id);
  return id;
}

describe('a history as it is', () => {
  test('holds', async () => {
    expect(await verified(db, await stream())).toMatchObject({ ok: true, seq: 5 });
  });

  test('holds when a payload was erased by law: its hash still vouches for the rest', async () => {
    const id = await stream();
    await db.$executeRaw`UPDATE "Event" SET payload = NULL WHERE "streamId" = ${id}::uuid AND seq = 2`;
    expect(await verified(db, id)).toMatchObject({ ok: true, seq: 5 });
  });

  test('holds with every sign that people type', async () => {
    const id = await stream();
    const wording = 'é e\u0301 \u2028 "\\ 😀 ﷽ \u200f שלום 1e400 -0 __proto__';
    const claim = await makeClaim({ db, viewer: desk.checker.viewer }, id);
    const input = { claimId: claim.id, wordingVersion: 1, wording };
    await execute(updateClaim, { db, viewer: desk.checker.viewer, input });
    expect(await verified(db, id)).toMatchObject({ ok: true, seq: 7 });
  });
});

describe('in the database, found is', () => {
  const tampering: Record<string, { how: (id: string) => Promise<unknown>; fault: string; seq: number }> = {
    'a payload edited': {
      how: (id) =>
        db.$executeRaw`UPDATE "Event" SET payload = jsonb_set(payload, '{claim,number}', '99') WHERE "streamId" = ${id}::uuid AND seq = 3`,
      fault: 'payload',
      seq: 3,
    },
    'an actor edited': {
      how: (id) =>
        db.$executeRaw`UPDATE "Event" SET "actorId" = ${desk.owner.id}::uuid WHERE "streamId" = ${id}::uuid AND seq = 2`,
      fault: 'hash',
      seq: 2,
    },
    'a time edited by a millisecond': {
      how: (id) =>
        db.$executeRaw`UPDATE "Event" SET at = at + interval '1 millisecond' WHERE "streamId" = ${id}::uuid AND seq = 4`,
      fault: 'hash',
      seq: 4,
    },
    'an event deleted': {
      how: (id) => db.$executeRaw`DELETE FROM "Event" WHERE "streamId" = ${id}::uuid AND seq = 3`,
      fault: 'gap',
      seq: 3,
    },
    'an event deleted and the rest moved up': {
      how: async (id) => {
        await db.$executeRaw`DELETE FROM "Event" WHERE "streamId" = ${id}::uuid AND seq = 3`;
        await db.$executeRaw`UPDATE "Event" SET seq = seq - 1 WHERE "streamId" = ${id}::uuid AND seq = 4`;
        await db.$executeRaw`UPDATE "Event" SET seq = seq - 1 WHERE "streamId" = ${id}::uuid AND seq = 5`;
      },
      fault: 'hash',
      seq: 3,
    },
    'two events swapped': {
      how: async (id) => {
        for (const [from, to] of [
          [2, 92],
          [3, 2],
          [92, 3],
        ] as const)
          await db.$executeRaw`UPDATE "Event" SET seq = ${to}::int WHERE "streamId" = ${id}::uuid AND seq = ${from}::int`;
      },
      fault: 'hash',
      seq: 2,
    },
    'the end cut off': {
      how: (id) => db.$executeRaw`DELETE FROM "Event" WHERE "streamId" = ${id}::uuid AND seq = 5`,
      fault: 'head',
      seq: 4,
    },
  };

  test.each(Object.entries(tampering))('%s', async (_, { how, fault, seq }) => {
    const id = await stream();
    await how(id);
    expect(await verified(db, id)).toEqual({ ok: false, fault, seq });
  });
});

test('a history forged from some event on, with its hashes made anew, is found by a head that was kept elsewhere', async () => {
  const id = await stream();
  const { events, head } = await readStream(db, id);
  const forged = forge(events, 3, { claim: 'forged' });
  const forgedHead = { seq: head.seq, hash: forged.at(-1)?.hash ?? Buffer.alloc(0) };
  expect(verify(forged, forgedHead)).toMatchObject({ ok: true });
  expect(verify(forged, head)).toEqual({ ok: false, fault: 'head', seq: 5 });
});

describe('an export', () => {
  const lines = async () => {
    const rows = [
      ...(await headLines(db, desk.teamId)),
      ...(await eventLines(db, desk.teamId, FROM_THE_START, 1_000)),
    ];
    return rows.map((row) => JSON.stringify(row));
  };

  test('holds as a file, away from the database', async () => {
    const fresh = await makeDesk(db);
    const { id } = await makeDocument(db, { teamId: fresh.teamId, by: fresh.editor.id });
    const rows = [
      ...(await headLines(db, fresh.teamId)),
      ...(await eventLines(db, fresh.teamId, FROM_THE_START, 1_000)),
    ];
    const findings = verifyExport(rows.map((row) => JSON.stringify(row)));
    expect(findings.map(({ stream, verdict }) => [stream, verdict.ok])).toEqual([
      [fresh.teamId, true],
      [id, true],
    ]);
  });

  test('tells a history rewritten since an earlier export', async () => {
    const id = await stream();
    const earlier = await lines();
    const { events } = await readStream(db, id);
    for (const event of forge(events, 2, { forged: true }))
      await db.event.update({
        where: { streamId_seq: { streamId: id, seq: event.seq } },
        data: {
          payload: event.payload as object,
          salt: new Uint8Array(event.salt),
          payloadHash: new Uint8Array(event.payloadHash),
          hash: new Uint8Array(event.hash),
        },
      });
    await db.$executeRaw`UPDATE "Stream" SET head = (SELECT hash FROM "Event" WHERE "streamId" = ${id}::uuid AND seq = 5) WHERE id = ${id}::uuid`;
    const rewritten = (findings: ReturnType<typeof verifyExport>) =>
      findings.filter((finding) => finding.stream === id).map((finding) => finding.verdict);
    expect(rewritten(verifyExport(await lines()))).toMatchObject([{ ok: true }]);
    expect(rewritten(verifyExport(await lines(), earlier))).toEqual([
      { ok: false, seq: 5, fault: 'rewritten' },
    ]);
  });

  describe('of a document that was purged since', () => {
    beforeAll(async () => {
      desk = await makeDesk(db); // nothing in its history was tampered with
    });
    const verdictOn = (stream: string, earlier: string[], now: string[]) =>
      verifyExport(now, earlier).find((finding) => finding.stream === stream)?.verdict;
    const purge = async (documentId: string) => {
      const { viewer } = desk.editor;
      await execute(deleteDocument, { db, viewer, input: { documentId }, now: new Date('2026-01-01') });
      await purgeDocuments(db, new Date('2026-03-01'));
    };
    const withEvent = (rows: string[], seq: number, change: (event: { payload: object }) => object) =>
      rows.map((row) => {
        const line = JSON.parse(row);
        return line.type === 'document.purged' && line.seq === seq ? JSON.stringify(change(line)) : row;
      });

    test('is told so, and nothing is found amiss', async () => {
      const id = await stream();
      const before = await lines();
      await purge(id);
      const after = await lines();
      expect(verdictOn(id, before, after)).toEqual({ ok: true, purged: true, seq: 6 });
      expect(verifyExport(after, before).every(({ verdict }) => verdict.ok)).toBe(true);
    });

    test('holds it against an earlier export that ends where its history ended', async () => {
      const id = await stream();
      const { viewer } = desk.editor;
      const input = { documentId: id };
      await execute(deleteDocument, { db, viewer, input, now: new Date('2026-01-01') });
      const before = await lines();
      await purgeDocuments(db, new Date('2026-03-01'));
      const after = await lines();
      expect(verdictOn(id, before, after)).toMatchObject({ ok: true, purged: true });
      const another = before.map((row) => {
        const line = JSON.parse(row);
        return line.kind === 'head' && line.stream === id
          ? JSON.stringify({ ...line, hash: 'ab'.repeat(32) })
          : row;
      });
      expect(verdictOn(id, another, after)).toEqual({ ok: false, seq: 6, fault: 'rewritten' });
    });

    test('is a history rewritten where the purge is said to be older, is forged, or is told by nobody', async () => {
      const id = await stream();
      const before = await lines();
      await purge(id);
      const after = await lines();
      const { seq } = await db.stream.findUniqueOrThrow({ where: { id: desk.teamId } });
      const longer = before.map((row) => {
        const line = JSON.parse(row);
        return line.kind === 'head' && line.stream === id ? JSON.stringify({ ...line, seq: 99 }) : row;
      });
      expect(verdictOn(id, longer, after)).toEqual({ ok: false, seq: 99, fault: 'rewritten' });
      const forged = withEvent(after, seq, (line) => ({ ...line, payload: { ...line.payload, seq: 99 } }));
      expect(verdictOn(id, before, forged)).toMatchObject({ fault: 'rewritten' });
      const untold = after.filter((row) => JSON.parse(row).type !== 'document.purged');
      expect(verdictOn(id, before, untold)).toMatchObject({ fault: 'rewritten' });
    });
  });

  test('with events of a stream that no head names', async () => {
    const id = await stream();
    const headless = (await lines()).filter((row) => {
      const line = JSON.parse(row);
      return !(line.kind === 'head' && line.stream === id);
    });
    expect(verifyExport(headless).find((finding) => finding.stream === id)?.verdict).toEqual({
      ok: false,
      seq: 5,
      fault: 'headless',
    });
  });
});

/** Someone with the database in hand: another payload from `seq` on, and every link after it made to fit. */
function forge(events: StoredEvent[], seq: number, payload: object): StoredEvent[] {
  const forged = events.slice(0, seq - 1);
  for (const event of events.slice(seq - 1)) {
    const { salt: _, payload: before, payloadHash: __, hash: ___, ...header } = event;
    const told = event.seq === seq ? payload : before;
    forged.push({ ...event, payload: told, ...link(forged.at(-1)?.hash ?? Buffer.alloc(32), header, told) });
  }
  return forged;
}
