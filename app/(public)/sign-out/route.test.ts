import { beforeAll, expect, test } from 'vitest';
import { viewerOfSession } from '#lib/auth/sessions.ts';
import { db } from '#lib/db/client.ts';
import { makePerson } from '#lib/testing/people.ts';
import { testDatabase } from '../../../scripts/test-database.ts';
import { POST } from './route.ts';

beforeAll(async () => {
  await testDatabase();
});

const send = (secret: string, search = '', site = 'same-origin') =>
  POST(
    new Request(`https://galley.example/sign-out${search}`, {
      method: 'POST',
      headers: { cookie: `galley.session=${secret}`, 'sec-fetch-site': site },
    }),
  );
const isOpen = async (secret: string) => (await viewerOfSession(db(), secret, new Date())) !== null;

test('ends the session, takes the cookie back and leads on', async () => {
  const { secret } = await makePerson(db());
  const answered = await send(secret);
  expect(answered.status).toBe(303);
  expect(answered.headers.get('location')).toBe('/');
  expect(answered.headers.get('set-cookie')).toMatch(/^galley\.session=; .*Max-Age=0/);
  expect(await isOpen(secret)).toBe(false);
});

test('a form of another site signs nobody out', async () => {
  const { secret } = await makePerson(db());
  expect((await send(secret, '', 'cross-site')).status).toBe(403);
  expect(await isOpen(secret)).toBe(true);
});

test.each([
  ['/invitation/abc', '/invitation/abc'],
  ['//evil.example', '/'],
  ['https://evil.example/', '/'],
  ['/\\evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/a\r\nSet-Cookie: b=c', '/aSet-Cookie:%20b=c'],
])('asked to go to %s it leads to %s', async (next, to) => {
  const answered = await send('none', `?next=${encodeURIComponent(next)}`);
  expect(answered.headers.get('location')).toBe(to);
});
