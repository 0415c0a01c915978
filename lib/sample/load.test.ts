import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { defaultScale } from '../claims/scale.ts';
import { connect, type Db } from '../db/client.ts';
import { readStream } from '../live/history.ts';
import { verify } from '../live/verify.ts';
import { loadSample } from './load.ts';

let db: Db;

beforeAll(async () => {
  db = connect(await testDatabase());
  await loadSample(db, new Date('2026-11-22T10:00:00Z'));
});
afterAll(() => db.$disconnect());

test('the sample shows every verdict, a stale claim, a wanted correction and work that is left', async () => {
  const claims = await db.claim.findMany({
    select: { rating: true, staleAt: true, correction: true, kind: true },
  });
  expect(new Set(claims.map((claim) => claim.rating))).toEqual(
    new Set([...defaultScale.map(({ key }) => key), null]),
  );
  expect(claims.filter((claim) => claim.staleAt)).toHaveLength(1);
  expect(claims.filter((claim) => claim.correction)).toHaveLength(1);
  expect(new Set(claims.map((claim) => claim.kind))).toEqual(
    new Set(['fact', 'quote', 'number', 'name', 'date', 'place', 'attribution', 'image']),
  );
});

test('it came through the door: its histories verify', async () => {
  const streams = await db.stream.findMany({ select: { id: true } });
  expect(streams).toHaveLength(2);
  for (const { id } of streams) {
    const { events, head } = await readStream(db, id);
    expect(verify(events, head)).toMatchObject({ ok: true });
  }
});

test('it is loaded once', async () => {
  expect(await loadSample(db, new Date())).toBe(false);
});

test('one that was left unfinished is made anew', async () => {
  await db.clearing.deleteMany({});
  expect(await loadSample(db, new Date())).toBe(true);
  expect(await db.team.count()).toBe(1);
  expect(await db.clearing.count()).toBeGreaterThan(0);
});
