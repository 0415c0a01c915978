import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands, queries } from '#app/registry.ts';
import { db } from '#lib/db/client.ts';
import { makeDocument } from '#lib/testing/documents.ts';
import { makePerson } from '#lib/testing/people.ts';
import { type Desk, makeDesk } from '#lib/testing/teams.ts';
import { makeClaim } from '#lib/testing/work.ts';
import { testDatabase } from '../../../scripts/test-database.ts';
import { GET, POST } from './[call]/route.ts';
import { GET as describeApi } from './openapi.json/route.ts';

const HOST = 'galley.example';
let desk: Desk;

beforeAll(async () => {
  await testDatabase();
  desk = await makeDesk(db());
});

type Sent = { body?: BodyInit; headers?: Record<string, string>; secret?: string | null };

function request(path: string, { body, headers, secret = desk.checker.secret }: Sent = {}): Request {
  return new Request(`https://${HOST}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    body,
    headers: {
      host: HOST,
      'sec-fetch-site': 'same-origin',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(secret ? { cookie: `theme=dark; galley.session=${secret}` } : {}),
      ...headers,
    },
  });
}

const post = (call: string, body: unknown, sent: Sent = {}) =>
  POST(
    request(`/api/v1/${call}`, { body: typeof body === 'string' ? body : JSON.stringify(body), ...sent }),
    {
      params: Promise.resolve({ call }),
    },
  );
const get = (call: string, search: string, sent: Sent = {}) =>
  GET(request(`/api/v1/${call}?${search}`, sent), { params: Promise.resolve({ call }) });

async function problem(response: Promise<Response>) {
  const answered = await response;
  expect(answered.headers.get('content-type')).toBe('application/problem+json');
  expect(answered.headers.get('cache-control')).toBe('no-store');
  const body = (await answered.json()) as Record<string, unknown>;
  expect(body).toMatchObject({ type: 'about:blank', status: answered.status });
  for (const part of ['title', 'code', 'detail']) expect(body[part]).toEqual(expect.any(String));
  return { ...body, headers: answered.headers } as typeof body & { headers: Headers };
}

const source = (fields: object = {}) => ({ teamId: desk.teamId, title: 'Harbour log', ...fields });

describe('a command', () => {
  test('answers with JSON that nobody stores', async () => {
    const answered = await post('sources.create', source());
    expect(answered.status).toBe(200);
    expect(answered.headers.get('cache-control')).toBe('no-store');
    expect(await answered.json()).toMatchObject({ title: 'Harbour log', teamId: desk.teamId });
  });

  test('is repeated under its key', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const [first, second] = [
      await post('sources.create', source(), { headers }),
      await post('sources.create', source(), { headers }),
    ];
    expect(await second.json()).toEqual(await first.json());
  });

  test('says how far its streams had come, a repeat too', async () => {
    const document = await makeDocument(db(), { teamId: desk.teamId, by: desk.editor.id });
    const headers = { 'idempotency-key': randomUUID() };
    const claim = () => post('claims.create', { documentId: document.id, start: 0, end: 7 }, { headers });
    const reached = (await claim()).headers.get('galley-reached');
    const { seq } = await db().stream.findUniqueOrThrow({
      where: { id: document.id },
      select: { seq: true },
    });
    expect(reached).toBe(`${document.id}:${seq}`);
    expect((await claim()).headers.get('galley-reached')).toBe(reached);
  });

  test.each([
    ['malformed JSON', '{"teamId":', {}],
    ['nothing', '', {}],
    ['no object', '[]', {}],
    ['another content type', '{}', { 'content-type': 'text/plain' }],
    ['a content type that only begins so', '{}', { 'content-type': 'application/json-patch+json' }],
    ['an empty key', '{}', { 'idempotency-key': '' }],
    ['an endless key', '{}', { 'idempotency-key': 'k'.repeat(201) }],
    ['deep JSON', `{"teamId":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, {}],
    ['a prototype', '{"__proto__":{"teamId":"x"},"constructor":1}', {}],
  ])('refuses %s', async (_, body, headers) => {
    expect(await problem(post('sources.create', body, { headers }))).toMatchObject({
      status: 400,
      code: 'malformed',
    });
  });

  test.each([
    ['NUL', { title: 'a\0b' }, 'title'],
    ['a lone surrogate', { title: 'a\ud800b' }, 'title'],
    ['an unknown key', { admin: true }, ''],
    ['a wrong type', { title: 7 }, 'title'],
    ['endless text', { title: 'x'.repeat(501) }, 'title'],
    ['two lines where one goes', { title: 'a\nb' }, 'title'],
    ['nothing but blanks', { title: ' \t ' }, 'title'],
    ['an address that is code', { address: 'javascript:alert(1)' }, 'address'],
    ['an address with a password', { address: 'https://a:b@c.example/' }, 'address'],
    ['no id', { teamId: "' OR 1=1 --" }, 'teamId'],
    ['a day that is none', { publishedOn: '2026-02-30' }, 'publishedOn'],
    ['a month that is none', { publishedOn: '2026-13' }, 'publishedOn'],
    ['a year in words', { publishedOn: 'spring 2026' }, 'publishedOn'],
  ])('names the field that holds %s', async (_, fields, field) => {
    const refused = await problem(post('sources.create', source(fields)));
    expect(refused).toMatchObject({ status: 400, code: 'malformed', errors: [{ field }] });
  });

  test('refuses bytes that are no UTF-8', async () => {
    const body = Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
    expect(await problem(post('sources.create', '', { body }))).toMatchObject({ status: 400 });
  });

  test('refuses what is too large, told beforehand or found while reading', async () => {
    const told = problem(post('sources.create', '{}', { headers: { 'content-length': '40000000' } }));
    expect(await told).toMatchObject({ status: 413, code: 'too-large' });
    const found = problem(post('sources.create', `{"title":"${'x'.repeat(30_000_001)}"}`));
    expect(await found).toMatchObject({ status: 413, code: 'too-large' });
  });

  test('says which version is there now', async () => {
    const { id } = (await (await post('sources.create', source())).json()) as { id: string };
    const refused = await problem(post('sources.update', { sourceId: id, version: 9, title: 'New' }));
    expect(refused).toMatchObject({ status: 409, code: 'version-conflict', current: { id, version: 1 } });
  });
});

describe('who asks', () => {
  test.each([
    ['nobody', { secret: null }],
    ['a session that is none', { secret: 'x'.repeat(43) }],
    ['a token that is none', { headers: { authorization: 'Bearer galley_none' } }],
    ['another scheme, though a cookie is there', { headers: { authorization: 'Basic YTpi' } }],
    ['a cookie of somebody else than the page was made for', { headers: { 'galley-viewer': randomUUID() } }],
  ])('%s: 401, for reading and writing', async (_, sent) => {
    expect(await problem(post('sources.create', source(), sent))).toMatchObject({ status: 401 });
    expect(await problem(get('teams.list', '', sent))).toMatchObject({ status: 401 });
  });

  test('whoever the page was made for', async () => {
    const headers = { 'galley-viewer': desk.checker.id };
    expect((await post('sources.create', source(), { headers })).status).toBe(200);
    expect((await get('teams.list', '', { headers })).status).toBe(200);
  });

  test('a program with a token writes without an origin', async () => {
    const made = await post('tokens.create', { teamId: desk.teamId, name: 'Wire' });
    const { secret } = (await made.json()) as { secret: string };
    const headers = { authorization: `Bearer ${secret}`, 'sec-fetch-site': 'cross-site' };
    expect((await post('sources.create', source(), { headers, secret: null })).status).toBe(200);
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['an old browser on another site', { 'sec-fetch-site': '', origin: 'https://evil.example' }],
    ['an old browser that hides its origin', { 'sec-fetch-site': '', origin: 'null' }],
  ])('a cookie that comes from %s writes nothing', async (_, headers) => {
    const sent = request('/api/v1/sources.create', { body: JSON.stringify(source()), headers });
    if (headers['sec-fetch-site'] === '') sent.headers.delete('sec-fetch-site');
    const refused = POST(sent, { params: Promise.resolve({ call: 'sources.create' }) });
    expect(await problem(refused)).toMatchObject({ status: 403, code: 'forbidden' });
  });

  test('an old browser on our own pages writes', async () => {
    const sent = request('/api/v1/sources.create', {
      body: JSON.stringify(source()),
      headers: { origin: `https://${HOST}` },
    });
    sent.headers.delete('sec-fetch-site');
    expect((await POST(sent, { params: Promise.resolve({ call: 'sources.create' }) })).status).toBe(200);
  });

  test('a temporary password opens nothing but its change', async () => {
    const { secret } = await makePerson(db(), { mustChangePassword: true });
    const refused = await problem(get('teams.list', '', { secret }));
    expect(refused).toMatchObject({ status: 403, code: 'password-change-required' });
  });
});

describe('a name', () => {
  test('that is no call is not there', async () => {
    expect(await problem(post('claims.explode', {}))).toMatchObject({ status: 404 });
    expect(await problem(get('__proto__', ''))).toMatchObject({ status: 404 });
  });

  test('sent by the other method says which it answers to', async () => {
    const asked = await problem(get('sources.create', ''));
    expect(asked).toMatchObject({ status: 405, code: 'wrong-method' });
    expect(asked.headers.get('allow')).toBe('POST');
    const written = await problem(post('teams.list', {}));
    expect(written.headers.get('allow')).toBe('GET');
  });
});

describe('a query', () => {
  const far = '99999999999'; // beyond what a column of the database counts
  const id = randomUUID();

  test.each([
    ['claims.history', 'before', far],
    ['claims.history', 'before', 'Infinity'],
    ['claims.history', 'limit', '-1'],
    ['claims.list', 'limit', '1e9'],
    ['claims.list', 'cursor', '%00'],
    ['revisions.get', 'number', far],
    ['documents.list', 'search', '%00'],
    ['documents.list', 'search', 'x'.repeat(201)],
    ['search.find', 'text', '%00'],
    ['activity.list', 'cursor', `9999-99-99T99:99:99Z,${id},1`],
    ['activity.list', 'cursor', `2026-01-01T00:00:00.000Z,${'-'.repeat(36)},1`],
    ['history.list', 'cursor', `${id}:${far}`],
  ])('%s refuses a %s that is %s, and names it', async (call, field, value) => {
    const { id: documentId } = await makeDocument(db(), { teamId: desk.teamId, by: desk.editor.id });
    const claim = await makeClaim({ db: db(), viewer: desk.checker.viewer }, documentId);
    const known = { claimId: claim.id, documentId, teamId: desk.teamId };
    const subject =
      ({ 'claims.history': 'claimId', 'claims.list': 'documentId', 'revisions.get': 'documentId' } as const)[
        call as 'claims.list'
      ] ?? 'teamId';
    const refused = await problem(
      get(call, `${subject}=${known[subject]}&${field}=${value}`, { secret: desk.owner.secret }),
    );
    expect(refused).toMatchObject({ status: 400, code: 'malformed', errors: [{ field }] });
  });

  test('reads its input from the address', async () => {
    const answered = await get('sources.list', `teamId=${desk.teamId}&limit=1`);
    expect(await answered.json()).toMatchObject({
      sources: [{ teamId: desk.teamId }],
      next: expect.any(String),
    });
  });

  test('takes a list of one and of several', async () => {
    const by = { teamId: desk.teamId, by: desk.editor.id };
    const ids = [(await makeDocument(db(), by)).id, (await makeDocument(db(), by)).id];
    for (const some of [ids.slice(0, 1), ids]) {
      const search = new URLSearchParams([['teamId', desk.teamId], ...some.map((id) => ['documentIds', id])]);
      const answered = (await (await get('documents.summaries', search.toString())).json()) as {
        summaries: object[];
      };
      expect(answered.summaries).toHaveLength(some.length);
    }
  });

  test('refuses a value twice where one goes', async () => {
    const refused = problem(get('sources.list', `teamId=${desk.teamId}&teamId=${randomUUID()}`));
    expect(await refused).toMatchObject({ status: 400, errors: [{ field: 'teamId' }] });
  });
});

describe('the description', () => {
  test('has every call, with the fields that it takes', async () => {
    const { openapi, paths } = (await describeApi().json()) as {
      openapi: string;
      paths: Record<string, { post?: Operation; get?: Operation }>;
    };
    type Operation = {
      summary: string;
      requestBody: { content: Record<string, { schema: { properties?: object } }> };
      parameters: { name: string }[];
    };
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths).sort()).toEqual(
      [...commands, ...queries].map(({ name }) => `/api/v1/${name}`).sort(),
    );
    for (const { name } of commands) {
      const operation = paths[`/api/v1/${name}`]?.post;
      expect(operation?.requestBody.content['application/json']?.schema).toMatchObject({
        type: 'object',
        additionalProperties: false,
      });
      expect(operation?.summary).toMatch(/\.$/);
    }
    for (const { name } of queries)
      expect(paths[`/api/v1/${name}`]?.get?.parameters).toEqual(expect.any(Array));
    expect(paths['/api/v1/claims.list']?.get?.parameters.map((one) => one.name)).toEqual([
      'documentId',
      'cursor',
      'limit',
    ]);
  });

  test('tells nobody’s data', async () => {
    expect(await describeApi().text()).not.toContain(desk.teamId);
  });
});
