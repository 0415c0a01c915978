import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { rawDocx, zip } from '../lib/intake/testing/zip.ts';
import { sampleDesk, signIn } from './support/people.ts';
import { begin, ordinary, sendRaw } from './support/raw.ts';
import { address } from './support/server.ts';

/** Whatever comes in gets an answer that is no failure of the server, and the server lives on. */
const headers = { Origin: address, 'Content-Type': 'application/octet-stream' };
const lived = async (request: APIRequestContext) =>
  expect((await request.get('/api/health')).status()).toBe(200);

test('requests that are none, or end nowhere, take nothing from the others', async ({ request }) => {
  const json = `${ordinary}Content-Type: application/json\r\n`;
  const post = 'POST /api/v1/sources.create HTTP/1.1\r\n';
  for (const [bytes, ...statuses] of [
    ['\0\xff junk\r\n\r\n', 400],
    ['GET /sign-in HTTP/1.1\r\n\r\n', 400],
    ['GET /sign-in HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n', 400, 200],
    [`GET /%E0%A4%A HTTP/1.1\r\n${ordinary}\r\n`, 400, 404],
    [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${ordinary}\r\n`, 431],
    [`GET /sign-in HTTP/1.1\r\n${ordinary}X: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    [`GET /sign-in HTTP/1.1\r\n${ordinary}Accept: ;;q=,\xff\r\n\r\n`, 200],
    [`${post}${json}Content-Length: -1\r\n\r\n{}`, 400],
    [`${post}${json}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
    [`${post}${json}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`, 400],
    [`${post}${json}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}`, 400, 403],
    [`GET /api/health HTTP/1.1\r\nHost: x\r\n\r\nJUNK JUNK\r\n\r\n`, 200, 400],
  ] as [string, ...number[]][])
    expect(statuses, bytes.slice(0, 80)).toContain(await sendRaw(bytes));
  await lived(request);
});

test('a hundred uploads that never end leave the others their turn', async ({ request }) => {
  const unfinished = `POST /api/files HTTP/1.1\r\n${ordinary}Content-Length: 1000\r\n\r\n{`;
  const sockets = await Promise.all(Array.from({ length: 100 }, () => begin(unfinished)));
  await lived(request);
  for (const socket of sockets) socket.destroy();
});

test('files that hurt are refused with a sentence', async ({ page }) => {
  await signIn(page);
  const { teamId } = await sampleDesk(page);
  for (const [name, bytes] of hostileFiles()) {
    const kept = await page.request.post(`/api/files?teamId=${teamId}`, { data: bytes, headers });
    const answer = kept.ok() ? await preview(page, teamId, (await kept.json()).sha256) : kept;
    expect([413, 422], `${name}: ${await answer.text()}`).toContain(answer.status());
    expect((await answer.json()).detail, name).toMatch(/^[A-Z].*\.$/s);
  }
  await lived(page.request);
});

function hostileFiles(): [string, Buffer][] {
  const declared = 'abcdefghi'.split('').map((name, at) => {
    const inner = at === 0 ? 'lol' : `&${'abcdefghi'[at - 1]};`.repeat(10);
    return `<!ENTITY ${name} "${inner}">`;
  });
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [${declared.join('')}]><w:document><w:t>&i;</w:t></w:document>`;
  const types = { name: '[Content_Types].xml', content: '<Types/>' };
  const word = (content: string | Buffer) => zip([types, { name: 'word/document.xml', content }]);
  const files: [string, Uint8Array | string][] = [
    ['a zip bomb', word(Buffer.alloc(200_000_000))],
    ['an XML bomb', word(bomb)],
    ['a Word file cut short', rawDocx('<w:p/>').subarray(0, 400)],
    ['a Word file without XML', word('<a')],
    [
      'a Word file of 3,000 parts',
      zip([
        types,
        ...Array.from({ length: 3_000 }, (_, at) => ({ name: `word/${at}`, content: '' })),
        { name: 'word/document.xml', content: '<x/>' },
      ]),
    ],
    ['a PDF', '%PDF-1.7 broken'],
    ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex')],
    ['zeros', Buffer.alloc(1_000)],
    ['too much text', 'word '.repeat(1_000_000)],
    ['more than a file may be', Buffer.alloc(25_000_001, 'a')],
    ['nothing', ''],
  ];
  return files.map(([name, bytes]) => [name, Buffer.from(bytes as Uint8Array)]);
}

function preview(page: Page, teamId: string, sha256: string) {
  const origin = { kind: 'file', sha256, name: '..\\\u202Efdp.docx' };
  return page.request.post('/api/v1/documents.preview', {
    data: { teamId, origin },
    headers: { Origin: address },
    timeout: 60_000,
  });
}

test('what stands in an address is found, not found or refused', async ({ page }) => {
  const team = await signIn(page);
  const { documentId } = await sampleDesk(page);
  const document = `/${team}/documents/${documentId}`;
  for (const value of ['%00', '%ED%A0%80', '%E2%80%AE', '1e999', '-1', '__proto__', 'a'.repeat(5_000)])
    for (const path of [
      `/${team}/search?text=${value}`,
      `/${team}/documents?search=${value}&state=${value}&cursor=${value}`,
      `/${team}/sources?search=${value}&kind=${value}&source=${value}&cursor=${value}`,
      `/${team}/activity?cursor=${value}`,
      `${document}?claim=${value}&tab=${value}&verdict=${value}&sort=${value}`,
      `${document}/report?view=${value}`,
      `/${team}/documents/${value}`,
      `/${value}`,
      `/sign-in?next=${value}&email=${value}`,
      `/invitation/${value}`,
      `/set-up/${value}`,
      `/password/${value}`,
      `/api/exports/${documentId}?format=${value}`,
      `/api/exports/${value}?format=html`,
      `/api/live?streams=${value}`,
      `/api/history?teamId=${value}`,
      `/api/files/${value}?teamId=${value}&name=${value}`,
      `/api/v1/${value}`,
      `/api/auth/${value}`,
    ]) {
      if (isNextsOwn(path)) continue;
      const status = (await page.request.get(path, { maxRedirects: 0 })).status();
      expect(status, path.slice(0, 120)).toBeLessThan(500);
    }
  await lived(page.request);
});

/** Next answers 500 itself to a route handler's address that is no UTF-8, before any code of ours is asked. */
function isNextsOwn(path: string): boolean {
  return /^\/api\/[^?]*%ED%A0%80/.test(path);
}

test('a sign-in that is none is one more that failed', async ({ request }) => {
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json();
  const [email, password] = ['nobody@galley.example', 'x'];
  for (const given of [
    { email: 'a\0b@galley.example', password: '\0' },
    { email: '\ud800', password: '\ud800' },
    { email: ['a'], password: { b: 1 } },
    { email: null, password: 7 },
    { email: 'a'.repeat(1_000_000), password: 'x'.repeat(1_000_000) },
    { email, password, callbackUrl: 'http://[' },
    { email, password, callbackUrl: 'javascript:alert(1)' },
  ]) {
    const answered = await request.post('/api/auth/callback/credentials', {
      data: { csrfToken, json: 'true', ...given },
      maxRedirects: 0,
    });
    expect(answered.status(), JSON.stringify(given).slice(0, 80)).toBe(401);
  }
  const log = await request.post('/api/auth/_log', { data: { level: 'error', code: 'forged' } });
  expect(log.status()).toBe(404);
});
