import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../scripts/test-database.ts';
import { connect, type Db } from './db/client.ts';
import { tellError } from './log.ts';
import { makePerson } from './testing/people.ts';

const SECRET = 'Unpublished: the minister knew';
let db: Db;
beforeAll(async () => {
  db = connect(await testDatabase());
});

async function failureOf(run: () => Promise<unknown>) {
  const error = await run().then(
    () => null,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(Error);
  return { error, told: tellError(error) };
}

test('a value that is there already: the model and the field, not the value', async () => {
  await makePerson(db, { email: 'ana@paper.example', name: SECRET });
  const { told } = await failureOf(() => makePerson(db, { email: 'ana@paper.example', name: SECRET }));
  expect(told).toMatchObject({
    code: 'P2002',
    model: 'User',
    kind: 'UniqueConstraintViolation',
    state: '23505',
  });
  expect(JSON.stringify(told.constraint)).toContain('email');
  expect(JSON.stringify(told)).not.toMatch(/ana@|minister/);
});

test('an input that Prisma refuses, with which it fills its message', async () => {
  const wrong = { id: 7, email: SECRET, name: SECRET, passwordHash: '' } as never;
  const { told } = await failureOf(() => db.user.create({ data: wrong }).then());
  expect(told.type).toBe('PrismaClientValidationError');
  expect(told.stack.length).toBeGreaterThan(0);
  expect(JSON.stringify(told)).not.toContain('minister');
});

test('a statement that PostgreSQL refuses with the value in its sentence', async () => {
  const { error, told } = await failureOf(() => db.$queryRaw`SELECT ${SECRET}::text::uuid`.then());
  expect(error.message).toContain('minister');
  expect(told).toMatchObject({ code: 'P2010', state: '22P02' });
  expect(JSON.stringify(told)).not.toContain('minister');
});

test('a text that is not JSON, also as the cause of another error', () => {
  const cause = thrownBy(() => JSON.parse(`{"text": ${SECRET}`));
  const told = tellError(new Error('The file is damaged.', { cause }));
  expect(told).toMatchObject({ message: 'The file is damaged.', cause: { type: 'SyntaxError' } });
  expect(JSON.stringify(told)).not.toContain('minister');
});

test('a defect keeps its message and its place; a line of a message is no place', () => {
  const defect = thrownBy(() => (null as unknown as string).length);
  expect(tellError(defect).message).toMatch(/null/);
  expect(tellError(defect).stack[0]).toMatch(/^at .*log\.test/);
  class Foreign extends Error {}
  expect(JSON.stringify(tellError(new Foreign(`x\n    at ${SECRET}`)))).not.toContain('minister');
  expect(tellError(SECRET)).toEqual({ type: 'string', stack: [] });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

test.each([
  ['', '{"level":30'],
  ['info', '{"level":30'],
  ['silent', ''],
])('LOG_LEVEL=%s is a level, an empty one that of no variable', (level, begins) => {
  const program = `(await import('${pathToFileURL(path.join(import.meta.dirname, 'log.ts')).href}')).log.info('here')`;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, LOG_LEVEL: level },
    encoding: 'utf8',
  });
  expect({ status, begins: stdout.slice(0, begins.length || undefined) }).toEqual({ status: 0, begins });
});
