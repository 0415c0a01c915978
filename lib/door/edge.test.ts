import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { connect, type Db } from '../db/client.ts';
import { transact } from '../db/transaction.ts';
import { tooMany } from '../refusal.ts';
import { answer } from './edge.ts';

let url: string;
let db: Db;
beforeAll(async () => {
  url = await testDatabase();
  db = connect(url);
});

async function told(run: () => Promise<unknown>) {
  const response = await answer(run);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

describe('what fails', () => {
  test('unexpectedly tells nothing of itself', async () => {
    const { status, body } = await told(() => db.$queryRawUnsafe('SELECT secret FROM nowhere'));
    expect(status).toBe(500);
    expect(body).not.toMatch(/nowhere|secret|SELECT|prisma/i);
  });

  test('for a database that is away says to come again, and when', async () => {
    const away = new URL(url);
    away.port = '1';
    const { status, headers } = await told(() => connect(away.href).$queryRaw`SELECT 1`);
    expect([status, headers.get('retry-after')]).toEqual([503, '2']);
  });

  test('for a database that goes while it is asked says that nobody knows what was kept', async () => {
    const { status, body } = await told(() =>
      transact(db, (tx) => tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`),
    );
    expect([status, body]).toEqual([503, expect.stringContaining('not known')]);
  });

  test('because everyone came at once says so too', async () => {
    // Prisma asks nothing before someone waits for the answer: hence then().
    const naps = Array.from({ length: 20 }, () => db.$queryRaw`SELECT pg_sleep(6)::text`.then(String));
    const { status } = await told(() => db.$queryRaw`SELECT 1`);
    await Promise.all(naps);
    expect(status).toBe(503);
  });

  test('in a deadlock says so too', async () => {
    const lock = async (first: number, second: number) =>
      transact(db, async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${first})`;
        arrived += 1;
        while (arrived < 2) await new Promise((resolve) => setImmediate(resolve));
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${second})`;
      });
    let arrived = 0;
    const statuses = await Promise.all([told(() => lock(1, 2)), told(() => lock(2, 1))]);
    expect(statuses.map((one) => one.status).sort()).toEqual([200, 503]);
  });

  test('by too many tries says when to come again', async () => {
    const { status, headers } = await told(async () => {
      throw tooMany(90);
    });
    expect([status, headers.get('retry-after')]).toEqual([429, '90']);
  });
});
