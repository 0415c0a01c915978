import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedFetch } from './guarded-fetch.ts';
import { refuse } from './refusal.ts';
import { type LocalWeb, localWeb } from './testing/local-web.ts';

const LIMITS = { bytes: 100_000, timeMs: 2_000 };
const REFUSAL = refuse('unreachable');
let web: LocalWeb;

beforeAll(async () => {
  web = await localWeb(answer, {
    'mixed.example': ['127.0.0.1', '10.0.0.1'],
    'inside.example': ['192.168.0.7'],
    'empty.example': [],
    'other.example': ['127.0.0.1'],
    'half.example': ['127.0.0.9', '127.0.0.1'],
    'down.example': ['127.0.0.9'],
  });
});
afterAll(() => web.close());

const answer: RequestListener = (request, response) => {
  const [, what, detail = ''] = /^\/([a-z]+)\/?(.*)$/.exec(request.url ?? '') ?? [];
  const send = (body: string | Buffer, headers: Record<string, string> = {}) =>
    response.writeHead(200, headers).end(body);
  if (what === 'page') send('<p>Hello', { 'content-type': 'text/html; charset=utf-8' });
  else if (what === 'to') response.writeHead(302, { location: decodeURIComponent(detail) }).end();
  else if (what === 'hops')
    response.writeHead(301, { location: detail === '0' ? '/page' : `/hops/${Number(detail) - 1}` }).end();
  else if (what === 'size') send('x'.repeat(Number(detail)));
  else if (what === 'gzip') send(gzipSync('Hello'), { 'content-encoding': 'gzip' });
  else if (what === 'deflate') send(deflateSync('Hello'), { 'content-encoding': 'deflate' });
  else if (what === 'br') send(brotliCompressSync('Hello'), { 'content-encoding': 'br' });
  else if (what === 'bomb') send(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' });
  else if (what === 'twice') send(gzipSync(gzipSync('Hello')), { 'content-encoding': 'gzip, gzip' });
  else if (what === 'liar') send('no gzip at all', { 'content-encoding': 'gzip' });
  else if (what === 'status') response.writeHead(Number(detail)).end('x');
  else if (what === 'endless') response.writeHead(200).write('x'.repeat(10));
  else if (what === 'cut')
    response.writeHead(200, { 'content-length': '100' }).write('x', () => request.destroy());
  // 'silent' is never answered
};

const fetched = (path: string, host?: string) => guardedFetch(web.url(path, host), LIMITS, web.reach);

describe('guardedFetch', () => {
  it('brings bytes, type and final address', async () => {
    expect(await fetched('/page#part')).toEqual({
      bytes: Buffer.from('<p>Hello'),
      contentType: 'text/html; charset=utf-8',
      finalUrl: web.url('/page'),
    });
  });

  it('fetches so many pages at a time, has some wait, and tells the rest to come back', async () => {
    const all = await Promise.all(Array.from({ length: 35 }, () => fetched('/page')));
    expect(all.filter((one) => 'refused' in one && one.code === 'busy')).toHaveLength(5);
    expect(all.filter((one) => 'bytes' in one)).toHaveLength(30);
  });

  it.each(['gzip', 'deflate', 'br'])('unpacks %s', async (coding) => {
    expect(await fetched(`/${coding}`)).toMatchObject({ bytes: Buffer.from('Hello') });
  });

  it('follows three redirects, to another host too, and no fourth', async () => {
    expect(await fetched('/hops/2')).toMatchObject({ finalUrl: web.url('/page') });
    expect(await fetched('/hops/3')).toEqual(REFUSAL);
    const elsewhere = web.url('/page', 'other.example');
    expect(await fetched(`/to/${encodeURIComponent(elsewhere)}`)).toMatchObject({ finalUrl: elsewhere });
  });

  it('tries each address of a site', async () => {
    expect(await fetched('/page', 'half.example')).toMatchObject({
      contentType: expect.stringContaining('html'),
    });
    expect(await fetched('/page', 'down.example')).toEqual(REFUSAL);
  });

  it('takes a body of just the limit, and none longer', async () => {
    expect(await fetched('/size/100000')).toMatchObject({ bytes: { length: 100_000 } });
    expect(await fetched('/size/100001')).toEqual(REFUSAL);
  });

  it.each([
    ['a bomb', '/bomb'],
    ['two codings', '/twice'],
    ['a coding that is none', '/liar'],
    ['an error', '/status/404'],
    ['an error of the server', '/status/500'],
    ['nothing new', '/status/304'],
    ['a redirect to nowhere', '/status/302'],
    ['a connection that breaks', '/cut'],
    ['a redirect inside', `/to/${encodeURIComponent('http://10.0.0.1/')}`],
    ['a redirect to a name inside', `/to/${encodeURIComponent('http://inside.example/')}`],
    ['a redirect to metadata', `/to/${encodeURIComponent('http://169.254.169.254/latest/')}`],
    ['a redirect to a file', `/to/${encodeURIComponent('file:///etc/passwd')}`],
    ['a redirect to another port', `/to/${encodeURIComponent('http://news.example:22/')}`],
  ])('refuses %s', async (_, path) => expect(await fetched(path)).toEqual(REFUSAL));

  it.each(['/endless', '/silent'])('gives up in time on %s', async (path) => {
    const started = performance.now();
    expect(await guardedFetch(web.url(path), { bytes: 1_000, timeMs: 200 }, web.reach)).toEqual(REFUSAL);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it('asks nobody whose address is not allowed', async () => {
    const before = web.asked.length;
    for (const host of [
      'inside.example',
      'mixed.example',
      'empty.example',
      'unknown.example',
      '10.0.0.1',
      '[::1]',
      '0x7f.2',
    ]) {
      expect(await fetched('/page', host)).toEqual(REFUSAL);
    }
    expect(web.asked.slice(before)).toEqual([]);
  });

  it.each(['a:b@', 'a@', ':b@'])('takes no address with a name or password in it (%s)', async (info) => {
    expect(await guardedFetch(web.url('/page').replace('//', `//${info}`), LIMITS, web.reach)).toEqual(
      REFUSAL,
    );
    expect(await fetched(`/to/${encodeURIComponent(web.url('/page').replace('//', `//${info}`))}`)).toEqual(
      REFUSAL,
    );
  });

  it('connects to the address that was checked, though the name has another by now', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    const resolve = async () => (answers.shift() ?? []).map((address) => ({ address, family: 4 }));
    const result = await guardedFetch(web.url('/page', 'rebind.example'), LIMITS, { ...web.reach, resolve });
    expect(result).toMatchObject({ contentType: expect.stringContaining('html') });
    expect(answers).toHaveLength(1);
  });

  it.each([
    'ftp://news.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://',
    '',
    'http://news.example:22/',
  ])('refuses %j', async (url) => expect(await guardedFetch(url, LIMITS, web.reach)).toEqual(REFUSAL));

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/',
    'http://localhost/',
    'http://localhost./',
  ])('refuses %s to everyone outside tests', async (url) => expect(await guardedFetch(url)).toEqual(REFUSAL));
});
