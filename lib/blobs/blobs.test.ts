import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Blobs } from './blobs.ts';
import { open } from './open-blobs.ts';

const LIMITS = { bytes: 1_000_000 };
const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
const hello = () => new TextEncoder().encode('hello');
const objects = new Map<string, Buffer>();
let folder: string;
let s3: Server;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blobs-'));
  s3 = await fakeS3(objects);
});
afterAll(async () => {
  s3.close();
  await rm(folder, { recursive: true });
});

const stores: [string, () => Promise<Blobs>][] = [
  ['a local folder', () => open({ DATA_DIR: folder })],
  [
    'a bucket',
    () =>
      open({
        ...BUCKET,
        DATA_DIR: folder,
        S3_ENDPOINT: `http://127.0.0.1:${(s3.address() as AddressInfo).port}`,
      }),
  ],
];
const BUCKET = {
  S3_BUCKET: 'galley',
  S3_REGION: 'eu-1',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
};

describe.each(stores)('blobs in %s', (_, opened) => {
  it('keeps bytes under their hash and gives them back', async () => {
    const blobs = await opened();
    expect(await blobs.put(hello(), LIMITS)).toEqual({ sha256: HELLO, size: 5 });
    expect(await blobs.has(HELLO)).toBe(true);
    expect((await contents(blobs, HELLO)).toString()).toBe('hello');
  });

  it('keeps streams of both kinds, in many chunks', async () => {
    const blobs = await opened();
    const bytes = randomBytes(300_000);
    const chunks = [bytes.subarray(0, 7), bytes.subarray(7, 200_000), bytes.subarray(200_000)];
    const first = await blobs.put(Readable.from(chunks), LIMITS);
    const second = await blobs.put(new Blob([bytes]).stream(), LIMITS);
    expect(second).toEqual(first);
    expect((await contents(blobs, 'sha256' in first ? first.sha256 : '')).equals(bytes)).toBe(true);
  });

  it('refuses what is too large or empty, and leaves nothing behind', async () => {
    const blobs = await opened();
    expect(await blobs.put(randomBytes(11), { bytes: 10 })).toMatchObject({
      refused: true,
      code: 'too-large',
    });
    expect(await blobs.put(Readable.from([randomBytes(6), randomBytes(6)]), { bytes: 10 })).toMatchObject({
      code: 'too-large',
    });
    expect(await blobs.put(new Uint8Array(), LIMITS)).toMatchObject({ code: 'empty' });
    expect(await readdir(path.join(folder, 'files', 'incoming'))).toEqual([]);
  });

  it('leaves nothing behind when the source breaks off', async () => {
    const blobs = await opened();
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('connection lost');
      })(),
    );
    await expect(blobs.put(broken, LIMITS)).rejects.toThrow('connection lost');
    expect(await readdir(path.join(folder, 'files', 'incoming'))).toEqual([]);
  });

  it('knows what is not there, and takes only hashes for names', async () => {
    const blobs = await opened();
    for (const name of ['0'.repeat(64), '../../etc/passwd', HELLO.toUpperCase(), '']) {
      expect(await blobs.has(name)).toBe(false);
      expect(await blobs.get(name)).toBeUndefined();
      await blobs.delete(name);
    }
  });

  it('deletes', async () => {
    const blobs = await opened();
    await blobs.put(hello(), LIMITS);
    await blobs.delete(HELLO);
    expect(await blobs.has(HELLO)).toBe(false);
    await blobs.delete(HELLO);
  });

  it('notices that stored bytes were changed, and puts a shortened file right again', async () => {
    const blobs = await opened();
    await blobs.put(hello(), LIMITS);
    await tamper(HELLO, 'jello');
    await expect(contents(blobs, HELLO)).rejects.toThrow(/damaged/);
    await tamper(HELLO, 'hel');
    await blobs.put(hello(), LIMITS);
    expect((await contents(blobs, HELLO)).toString()).toBe('hello');
  });

  it('takes the same file from many at once', async () => {
    const blobs = await opened();
    const bytes = randomBytes(50_000);
    const stored = await Promise.all(Array.from({ length: 8 }, () => blobs.put(bytes, LIMITS)));
    expect(new Set(stored.map((blob) => JSON.stringify(blob))).size).toBe(1);
  });
});

it('clears away what a killed process left, but nothing that is being written', async () => {
  const incoming = path.join(folder, 'files', 'incoming');
  await mkdir(incoming, { recursive: true });
  await writeFile(path.join(incoming, 'left.part'), 'half');
  await open({ DATA_DIR: folder });
  expect(await readdir(incoming)).toEqual(['left.part']);
  await open({ DATA_DIR: folder }, new Date(Date.now() + 90_000_000));
  expect(await readdir(incoming)).toEqual([]);
});

it('says what is missing when a bucket is named without its keys', async () => {
  await expect(open({ S3_BUCKET: 'galley', DATA_DIR: folder })).rejects.toThrow(/S3_ACCESS_KEY_ID is not/);
});

async function contents(blobs: Blobs, sha256: string): Promise<Buffer> {
  const stream = await blobs.get(sha256);
  if (!stream) throw new Error('absent');
  return buffer(stream);
}

async function tamper(sha256: string, text: string): Promise<void> {
  const key = `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
  await writeFile(path.join(folder, 'files', key), text).catch(() => {});
  if (objects.has(`/galley/${key}`)) objects.set(`/galley/${key}`, Buffer.from(text));
}

/** As much of S3 as an object store is asked for: whole objects by path. */
async function fakeS3(stored: Map<string, Buffer>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const key = new URL(request.url ?? '', 'http://s3').pathname;
    const object = stored.get(key);
    if (request.method === 'PUT') stored.set(key, await buffer(request));
    if (request.method === 'DELETE') stored.delete(key);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && !object) return response.writeHead(404).end();
    response.writeHead(isRead || request.method === 'PUT' ? 200 : 204, {
      ...(isRead && { 'content-length': object?.length, 'last-modified': new Date(0).toUTCString() }),
      etag: '"x"',
    });
    return response.end(request.method === 'GET' ? object : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
