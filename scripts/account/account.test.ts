import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { signIn } from '#lib/auth/sign-in.ts';
import { connect, type Db } from '#lib/db/client.ts';
import { resetByLink } from '#lib/teams/password-link.ts';
import { makeFactor } from '#lib/testing/factor.ts';
import { makePerson, PASSWORD } from '#lib/testing/people.ts';
import { startEmbedded } from '../postgres/embedded.ts';
import { ROOT } from '../root.ts';
import { copyTemplate } from '../test/template.ts';

/** An installation as it stands on a machine: its database under DATA_DIR. */
/** Each command starts Node anew, and a busy machine takes its time over it. */
vi.setConfig({ testTimeout: 120_000 });

let scratch: string;
let dataDir: string;
let url: string;
let db: Db;
let stop: () => Promise<void>;

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'galley-account-'));
  dataDir = path.join(scratch, 'data');
  await copyTemplate(dataDir);
  ({ url, stop } = await startEmbedded(dataDir));
  db = connect(url);
});
afterAll(async () => {
  await db.$disconnect();
  await stop();
  rmSync(scratch, { recursive: true });
});

test('a link and the end of a second factor let someone in who had lost all three', async () => {
  const now = new Date();
  const owner = await makePerson(db);
  await makeFactor(db, owner, now);
  const made = await run(['password-link', owner.email]);
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining('second factor stays on') });
  const token = /https:\/\/galley\.example\/password\/(\S+)/.exec(made.said)?.[1] ?? '';
  await resetByLink(db, token, 'another quiet harbour', now);
  const off = await run(['second-factor-off', owner.email]);
  expect(off).toMatchObject({ code: 0, said: expect.stringMatching(/^The second factor of \S+ is off/) });
  const entered = { email: owner.email, password: 'another quiet harbour', address: null };
  expect(await signIn(db, entered, now)).toEqual({ state: 'in', userId: owner.id });
});

test.each<[string, string[], string]>([
  ['nothing said', [], 'Say what for whom'],
  ['another word', ['delete', 'ana@newsroom.example'], 'Say what for whom'],
  ['no address', ['password-link', 'ana'], 'Say what for whom'],
  ['two addresses', ['password-link', 'ana@a.example', 'ben@a.example'], 'Say what for whom'],
  ['nobody’s address', ['password-link', 'nobody@a.example'], 'Nobody has an account under nobody@a.example'],
])('%s is refused with what to do', async (_, words, sentence) => {
  expect(await run(words)).toEqual({ code: 1, said: expect.stringContaining(sentence) });
});

test('where there is no second factor that is said, and no database is made where there is none', async () => {
  const { email } = await makePerson(db);
  expect(await run(['second-factor-off', email])).toEqual({
    code: 1,
    said: `The account of ${email} has no second factor.\n`,
  });
  expect(await signIn(db, { email, password: PASSWORD, address: null }, new Date())).toMatchObject({
    state: 'in',
  });
  const elsewhere = path.join(scratch, 'elsewhere');
  const { code, said } = await run(['password-link', email], { DATA_DIR: elsewhere });
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('holds no database of Galley') });
  expect(existsSync(elsewhere)).toBe(false);
});

/** What the command says, good or bad, and how it ends. */
function run(
  words: string[],
  variables: Record<string, string> = {},
): Promise<{ code: number; said: string }> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['scripts/account.mjs', ...words], {
    cwd: ROOT,
    env: { ...inherited, DATA_DIR: dataDir, APP_URL: 'https://galley.example', ...variables },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? -1, said })));
}
