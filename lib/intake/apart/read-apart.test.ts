import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { rawDocx, wordParagraph } from '../testing/zip.ts';
import { doJob } from './do-job.ts';
import { readApart, readerOptions } from './read-apart.ts';

const LIMITS = { timeMs: 20_000, heapMb: 512 };

describe('readApart', () => {
  it('brings back what the same work here would, broken characters and all', async () => {
    const job = {
      kind: 'pastedHtml',
      html: '<h1>Títle</h1><p>a\ud800b 👩\u200d👧 <a href="https://x.org">l</a></p>',
    } as const;
    const apart = await readApart(job);
    expect(apart).toEqual(await doJob(job));
    expect(isRefusal(apart)).toBe(false);
  });

  it('takes bytes', async () => {
    expect(await readApart({ kind: 'docx', bytes: rawDocx(wordParagraph('Hello')) })).toMatchObject({
      document: { text: 'Hello' },
    });
  });

  it('stops what takes too long, and goes on with the next', async () => {
    const text = '[a]('.repeat(100_000); // quadratic in the Markdown parser: far over a minute
    const started = performance.now();
    expect(await readApart({ kind: 'markdown', text }, { ...LIMITS, timeMs: 700 })).toMatchObject({
      code: 'timeout',
    });
    expect(performance.now() - started).toBeLessThan(6_000);
    expect(await readApart({ kind: 'markdown', text: '# Hi' })).toMatchObject({ document: { text: 'Hi' } });
  });

  it('survives what takes too much memory', async () => {
    const html = '<p>word</p>'.repeat(400_000);
    expect(await readApart({ kind: 'pastedHtml', html }, { ...LIMITS, heapMb: 60 })).toMatchObject({
      code: 'bomb',
    });
  });

  it('never blocks this process meanwhile', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 10);
    await readApart({ kind: 'markdown', text: '*a_ '.repeat(100_000) }, { ...LIMITS, timeMs: 1_000 });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
  });

  it('refuses what would wait too long', async () => {
    const many = Array.from({ length: 25 }, () =>
      readApart({ kind: 'markdown', text: '# Hi' }, { ...LIMITS, timeMs: 1 }),
    );
    const codes = (await Promise.all(many)).map((result) => (isRefusal(result) ? result.code : 'read'));
    expect(codes.filter((code) => code === 'busy')).toHaveLength(3);
    expect(await readApart({ kind: 'markdown', text: '# Hi' })).toMatchObject({ document: { text: 'Hi' } });
  });
});

describe('the reading process', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'probe-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    [
      'write',
      `require('fs').writeFileSync(${JSON.stringify(path.join(process.cwd(), 'lib/intake/written'))}, 'x')`,
    ],
    ['read outside the project', `require('fs').readFileSync('/etc/hostname')`],
    [
      'read secrets of the installation',
      `require('fs').readFileSync(${JSON.stringify(path.join(process.cwd(), '.data/secret'))})`,
    ],
    ['start a program', `require('child_process').execFileSync('true')`],
    ['start a thread', `new (require('worker_threads').Worker)('1', { eval: true })`],
  ])('may not %s', async (_, code) => expect(await outcomeOf(code)).toBe('ERR_ACCESS_DENIED'));

  it('sees no environment', async () => {
    process.env.GALLEY_PROBE = 'secret';
    expect(await outcomeOf(`if (process.env.GALLEY_PROBE) throw { code: 'SEEN' }`)).toBe('done');
  });

  /** What happens to code that runs as the reader does. */
  async function outcomeOf(code: string): Promise<unknown> {
    const probe = path.join(folder, `${crypto.randomUUID()}.cjs`);
    writeFileSync(
      probe,
      `let r = 'done'; try { ${code} } catch (e) { r = e.code } process.send(r, () => process.disconnect())`,
    );
    const options = readerOptions(64);
    const child = fork(probe, [], {
      ...options,
      execArgv: [...(options.execArgv ?? []), `--allow-fs-read=${folder}`],
    });
    return new Promise((resolve) => child.once('message', resolve).once('exit', () => resolve('no answer')));
  }
});
