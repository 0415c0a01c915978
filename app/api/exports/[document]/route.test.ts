import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '#lib/db/client.ts';
import { makeDocument } from '#lib/testing/documents.ts';
import { type Desk, makeDesk } from '#lib/testing/teams.ts';
import { testDatabase } from '#scripts/test-database.ts';
import { GET } from './route.ts';

let desk: Desk;
let other: Desk;
let documentId: string;

beforeAll(async () => {
  await testDatabase();
  desk = await makeDesk(db());
  other = await makeDesk(db());
  ({ id: documentId } = await makeDocument(
    db(),
    { teamId: desk.teamId, by: desk.checker.id },
    { title: 'Sturm am Hafen: “Ña”/..\\x' },
  ));
});
afterAll(() => db().$disconnect());

function get(query: string, secret: string | null = desk.editor.secret, id = documentId): Promise<Response> {
  const headers: Record<string, string> = secret ? { cookie: `galley.session=${secret}` } : {};
  const request = new Request(`http://localhost/api/exports/${id}?${query}`, { headers });
  return GET(request, { params: Promise.resolve({ document: id }) });
}

test.each([
  ['html', 'application/octet-stream', '<!doctype html>'],
  ['csv', 'text/csv', '\ufeff'],
  ['json', 'application/json', '{\n  "format": "galley-report"'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
])('%s comes as a file that cannot hurt', async (format, mediaType, begins) => {
  const response = await get(`format=${format}&view=lawyer`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(mediaType);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="Sturm am Hafen Na x, lawyer report, revision 1.${format}"; filename*=UTF-8''Sturm%20am%20Hafen%20%C3%91a%20x%2C%20lawyer%20report%2C%20revision%201.${format}`,
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(Number(response.headers.get('content-length'))).toBe(bytes.length);
  expect(bytes.toString().startsWith(begins)).toBe(true);
});

test.each([
  ['format=pptx', 400, 'malformed'],
  ['format=html&view=everyone', 400, 'malformed'],
  ['format=html&more=1', 400, 'malformed'],
  ['format=xlsx', 501, 'not-offered-yet'],
  ['format=claimreview', 501, 'not-offered-yet'],
])('%s is answered %i %s', async (query, status, code) => {
  const response = await get(query);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ status, code });
});

test('without a browser the PDF says what is missing', async () => {
  const response = await get('format=pdf');
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    code: 'no-browser',
    detail: expect.stringContaining('Install Chromium'),
  });
});

test('nobody without a session; not theirs is not there; a reader gets the public view only', async () => {
  expect((await get('format=json', null)).status).toBe(401);
  const foreign = await get('format=json', other.owner.secret);
  expect(foreign.status).toBe(404);
  const unknown = await get('format=json', other.owner.secret, '01900000-0000-7000-8000-000000000000');
  expect(await unknown.text()).toBe(await foreign.text());
  expect((await get('format=json&view=editor', desk.reader.secret)).status).toBe(403);
  expect(await (await get('format=json', desk.reader.secret)).json()).toMatchObject({ view: 'public' });
});
