import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles, compressBuiltFiles } from './built-files.ts';

const SCRIPT = 'console.log("read the proof");\n'.repeat(50);
const folder = mkdtempSync(path.join(tmpdir(), 'galley-built-'));
let server: Server;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'chunks'));
  writeFileSync(path.join(folder, 'chunks', 'a1.js'), SCRIPT);
  writeFileSync(path.join(folder, 'chunks', 'a1.css'), 'b { color: red }');
  writeFileSync(path.join(folder, 'secret.json'), '{}');
  await compressBuiltFiles(folder);
  server = createServer(builtFiles((_, response) => response.writeHead(418).end(), folder)).listen(0);
  await once(server, 'listening');
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

async function ask(address: string, headers: Record<string, string>, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const asked = get({ port, path: address, headers, method });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

test.each([
  ['gzip, deflate', 'gzip', gunzipSync],
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
])('who accepts "%s" gets the %s copy, whole', async (accepted, encoding, unpack) => {
  const { headers, body } = await ask('/_next/static/chunks/a1.js', { 'accept-encoding': accepted });
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers['content-type']).toBe('application/javascript; charset=UTF-8');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers.vary).toBe('accept-encoding');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(unpack(body).toString()).toBe(SCRIPT);
});

test('styles are styles', async () => {
  const { headers } = await ask('/_next/static/chunks/a1.css', { 'accept-encoding': 'br' });
  expect(headers['content-type']).toBe('text/css; charset=UTF-8');
});

const GZIP = { 'accept-encoding': 'gzip' };
test.each([
  ['no compression', '/_next/static/chunks/a1.js', {}],
  ['weighed encodings', '/_next/static/chunks/a1.js', { 'accept-encoding': 'gzip;q=0, br;q=0' }],
  ['a range', '/_next/static/chunks/a1.js', { ...GZIP, range: 'bytes=0-9' }],
  ['another method', '/_next/static/chunks/a1.js', GZIP, 'POST'],
  ['an unknown name', '/_next/static/chunks/b2.js', GZIP],
  ['a way out of the folder', '/_next/static/../static/chunks/a1.js', GZIP],
  ['a copy under its own name', '/_next/static/chunks/a1.js.gz', GZIP],
  ['what is neither script nor style', '/_next/static/secret.json', GZIP],
  ['a page', '/', GZIP],
])('%s is left to the general handler', async (_, address, headers, method?) => {
  expect((await ask(address, headers as Record<string, string>, method)).status).toBe(418);
});
