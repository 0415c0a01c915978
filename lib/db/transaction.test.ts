import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../scripts/test-database.ts';
import { connect, type Db, poolOf, type Tx } from './client.ts';
import { Prisma } from './generated/client.ts';
import { transact, transactClosing } from './transaction.ts';

const { sql } = Prisma;
const NOW = new Date('2026-11-25T12:00:00Z');

let db: Db;
beforeAll(async () => {
  db = connect(await testDatabase());
});

const user = (email: string) => ({ id: randomUUID(), email, name: 'Ada', passwordHash: '!', createdAt: NOW });
const addUser = (tx: Tx, email: string) => tx.user.create({ data: user(email), select: { id: true } });
const addUserRaw = (email: string) =>
  sql`INSERT INTO "User" (id, email, name, "passwordHash", "createdAt") VALUES (gen_random_uuid(), ${email}, 'Ada', '!', ${NOW})`;
const has = async (email: string) => (await db.user.count({ where: { email } })) === 1;

describe('a transaction', () => {
  test('holds models and raw statements in one, seen by nobody before it ends', async () => {
    const seen = await transact(db, async (tx) => {
      await addUser(tx, 'a@example.org');
      await tx.$executeRaw(addUserRaw('b@example.org'));
      const inside = await tx.$queryRaw<{ email: string }[]>`SELECT email FROM "User" ORDER BY email`;
      return { inside: inside.map((row) => row.email), outside: await has('a@example.org') };
    });
    expect(seen).toEqual({ inside: ['a@example.org', 'b@example.org'], outside: false });
    expect([await has('a@example.org'), await has('b@example.org')]).toEqual([true, true]);
  });

  test('leaves nothing when its work throws', async () => {
    const failed = transact(db, async (tx) => {
      await addUser(tx, 'c@example.org');
      await tx.$executeRaw(addUserRaw('d@example.org'));
      throw new Error('thought better of it');
    });
    await expect(failed).rejects.toThrow('thought better of it');
    expect([await has('c@example.org'), await has('d@example.org')]).toEqual([false, false]);
  });

  test('leaves nothing when a statement it closes with fails, and says why', async () => {
    await transact(db, (tx) => addUser(tx, 'taken@example.org'));
    const failed = transactClosing(db, async (tx) => {
      await addUser(tx, 'e@example.org');
      return { result: 'done', last: [addUserRaw('g@example.org'), addUserRaw('taken@example.org')] };
    });
    await expect(failed).rejects.toMatchObject({ code: '23505' });
    expect([await has('e@example.org'), await has('g@example.org')]).toEqual([false, false]);
  });

  test('is not committed when a failure in it was swallowed', async () => {
    const failed = transact(db, async (tx) => {
      await addUser(tx, 'f@example.org');
      await tx.$executeRaw`SELECT 1 / 0`.catch(() => undefined);
    });
    await expect(failed).rejects.toThrow('not committed');
    expect(await has('f@example.org')).toBe(false);
  });

  test('keeps what Prisma does in a transaction of its own inside it', async () => {
    const failed = transact(db, async (tx) => {
      const session = { id: Buffer.alloc(32), expiresAt: NOW };
      await tx.user.create({
        data: { ...user('nested@example.org'), sessions: { create: session } },
        select: { id: true },
      });
      throw new Error('thought better of it');
    });
    await expect(failed).rejects.toThrow('thought better of it');
    expect([await has('nested@example.org'), await db.session.count()]).toEqual([false, 0]);
  });

  test('that asks for one sees one snapshot', async () => {
    const counts = await transact(
      db,
      async (tx) => {
        const before = await tx.user.count();
        await transact(db, (other) => addUser(other, 'meanwhile@example.org'));
        return [before, await tx.user.count()];
      },
      { isolation: 'REPEATABLE READ' },
    );
    expect(counts[0]).toBe(counts[1]);
  });

  test('can be used no longer than it lasts', async () => {
    const escaped = await transact(db, async (tx) => ({ tx }));
    await expect(escaped.tx.$queryRaw`SELECT 1`).rejects.toThrow('has ended');
  });

  test('that loses its connection says that the database is away, and the next one works', async () => {
    const cut = transact(db, async (tx) => {
      const [{ pid }] = await tx.$queryRaw<[{ pid: number }]>`SELECT pg_backend_pid() AS pid`;
      await db.$queryRaw`SELECT pg_terminate_backend(${pid}::int)`;
      await tx.$queryRaw`SELECT 1`;
    });
    await expect(cut).rejects.toMatchObject({ code: 'database-away' });
    expect(await transact(db, (tx) => tx.user.count())).toBeGreaterThan(0);
  });

  test('gives its connection back, however it ends', async () => {
    await Promise.allSettled(
      Array.from({ length: 60 }, (_, at) =>
        transact(db, async (tx) => {
          await tx.$queryRaw`SELECT 1`;
          if (at % 2) throw new Error('no');
        }),
      ),
    );
    expect(poolOf(db).idleCount).toBe(poolOf(db).totalCount);
  });
});

test('raw rows come as Prisma gives them', async () => {
  const row = sql`SELECT 1::int AS small, 2::bigint AS big, true AS yes, ${NOW}::timestamptz AS at,
    ARRAY['a','b'] AS list, '{"a":1}'::jsonb AS json, decode('00ff', 'hex') AS bytes, NULL::text AS nothing`;
  const [direct] = await transact(db, (tx) => tx.$queryRaw<Record<string, unknown>[]>(row));
  const [theirs] = await db.$queryRaw<Record<string, unknown>[]>(row);
  const plain = (value: unknown) => (value instanceof Uint8Array ? [...value] : value);
  const shown = (one: object | undefined) =>
    Object.fromEntries(Object.entries(one ?? {}).map(([name, value]) => [name, plain(value)]));
  expect(shown(direct)).toEqual(shown(theirs));
});
