import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractLinks, extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildReport } from '../dataset.ts';
import type { ReportFacts } from '../facts.ts';
import { htmlReport } from '../html/page.ts';
import { browserForTests } from '../testing/browser.ts';
import { facts } from '../testing/ferry.ts';
import { arabicFacts, emptyFacts } from '../testing/variants.ts';
import { printPdf } from './print.ts';

/** A browser on a busy machine. */
const PATIENCE = 90_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'galley-paper-'));
  await chmod(dataDir, 0o755); // also for the unprivileged user that prints
  process.env.TMPDIR = dataDir; // so that what other tests print is not counted here
  await writeFile(join(dataDir, 'browser.json'), JSON.stringify(await browserForTests()));
});
afterAll(() => rm(dataDir, { recursive: true }));

async function printed(given: ReportFacts): Promise<Uint8Array> {
  const result = await printPdf(await htmlReport(buildReport(given, 'editor'), 'printing'), dataDir);
  if (!result.ok) throw new Error(result.message);
  return new Uint8Array(result.pdf);
}

describe('a report on paper', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await printed(facts());
  });
  const opened = () => getDocumentProxy(pdf.slice());

  test('holds the text, and numbers its pages', async () => {
    const { text, totalPages } = await extractText(await opened(), { mergePages: true });
    expect(text).toContain('The yearbook gives 240,000 for the best year.');
    expect(text).toContain(`1 / ${totalPages}`);
  });

  test('says on every page what it belongs to, and who may read it', async () => {
    const { text } = await extractText(await opened(), { mergePages: false });
    const foot =
      /Ferry line to Halden closes after 61 years\W*\. Revision 1, 9f3c41d8\. For the editor\. Not for publication/;
    for (const page of text) expect(page).toMatch(foot);
  });

  test('has bookmarks, tags, a title and a language', async () => {
    const document = await opened();
    const outline = await document.getOutline();
    const titles = outline.flatMap((item) => [
      item.title,
      ...item.items.map((one: { title: string }) => one.title),
    ]);
    for (const title of ['Bottom line', 'The text, annotated', 'Claims', 'Sources', 'Method and limits'])
      expect(titles).toContain(title);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: 'Fact-check report: Ferry line to Halden closes after 61 years',
      Language: 'en',
      Creator: 'Galley',
    });
  });

  test('keeps the links to sources', async () => {
    const { links } = await extractLinks(await opened());
    expect(links).toContain('https://archive.example.org/timetables?line=7&year=1964');
  });
});

/** Every script that is promised, in one text. */
const tongues = 'Latin Ççæřż · Кириллица Їж · Ελληνικά ώ · العربية · עברית';

test('embeds every face it uses, and no foreign one, for Latin, Cyrillic, Greek, Arabic and Hebrew', async () => {
  const base = facts();
  const pdf = await printed({ ...base, document: { ...base.document, title: tongues, byline: tongues } });
  const { text } = await extractText(pdf.slice(), { mergePages: true });
  for (const word of ['Ççæřż', 'Кириллица', 'Ελληνικά']) expect(text).toContain(word);
  // this reader gives such letters in the order in which they stand on the line
  const fromRight = [...text.normalize('NFKC')].reverse().join('');
  for (const word of ['العربية', 'עברית']) expect(text + fromRight).toContain(word);
  expect(facesIn(pdf).filter((face) => !OWN.test(face))).toEqual([]);
  expect(facesIn(pdf).some((face) => face.includes('Vazirmatn'))).toBe(true);
  expect(facesIn(pdf).some((face) => face.includes('NotoSansHebrew'))).toBe(true);
});

/** What the desk's own faces cannot write, each with a face that has to be there. */
const farther: [string, string][] = [
  ['港口管理局', 'NotoSansSC'],
  ['여객선 노선', 'NotoSansKR'],
  ['フェリー', 'NotoSans[JS][PC]'],
  ['ნავსადგური', 'NotoSansGeorgian'],
  ['Նավահանգիստ', 'NotoSansArmenian'],
  ['ไทย', 'NotoSansThai'],
  ['नगर', 'NotoSansDevanagari'],
  ['নগর', 'NotoSansBengali'],
  ['ወደቡ', 'NotoSansEthiopic'],
  ['🚢', 'NotoEmoji'],
];

test('writes the scripts of the world in faces of its own, and gives their words back', async () => {
  const base = facts();
  const byline = farther.map(([words]) => words).join(' · ');
  const pdf = await printed({ ...base, document: { ...base.document, byline, language: 'zh' } });
  const { text } = await extractText(pdf.slice(), { mergePages: true });
  for (const [words, face] of farther) {
    expect(text.normalize('NFKC')).toContain(words);
    expect(facesIn(pdf).join(' ')).toMatch(new RegExp(face));
  }
  expect(facesIn(pdf).filter((face) => !OWN.test(face) && !/^[A-Z]{6}\+Noto(Sans|Emoji)/.test(face))).toEqual(
    [],
  );
  expect(Buffer.from(pdf).toString('latin1'), 'no letters as drawings').not.toMatch(/\/Subtype\s*\/Type3/);
});

const OWN = /^[A-Z]{6}\+(SourceSerif4|Inter|IBMPlexMono|Vazirmatn|NotoSansHebrew)/;

function facesIn(pdf: Uint8Array): string[] {
  const names = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/BaseFont\s*\/([\w+-]+)/g);
  return [...new Set([...names].map(([, name]) => name ?? ''))];
}

test.each([
  ['no claims', emptyFacts()],
  ['an Arabic text', arabicFacts()],
])('prints %s', async (_, given) => {
  const { totalPages } = await extractText(await printed(given));
  expect(totalPages).toBeGreaterThan(1);
});

describe('the sandbox of the browser', () => {
  const html = '<!doctype html><title>x</title><p>x';

  /** A browser that starts with these words on its error output, unless it is told to do without a sandbox; and how it was started. */
  async function saying(words: string) {
    const folder = await mkdtemp(join(tmpdir(), 'galley-sandbox-'));
    await chmod(folder, 0o777);
    const { path, ...found } = await browserForTests();
    const script = `#!/bin/sh\necho "$@" >> ${folder}/started\ncase "$*" in *--no-sandbox*) exec ${path} "$@";; esac\necho "${words}" >&2\nexit 1\n`;
    await writeFile(join(folder, 'browser'), script, { mode: 0o755 });
    await writeFile(
      join(folder, 'browser.json'),
      JSON.stringify({ ...found, path: join(folder, 'browser') }),
    );
    const started = async () => (await readFile(join(folder, 'started'), 'utf8')).trim().split('\n');
    return { folder, started };
  }

  test('is done without where the system has none', async () => {
    const { folder, started } = await saying('FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox!');
    expect(await printPdf(html, folder)).toMatchObject({ ok: true });
    expect((await started()).map((args) => args.includes('--no-sandbox'))).toEqual([false, true]);
    await rm(folder, { recursive: true });
  });

  test('is never done without for another reason', async () => {
    const { folder, started } = await saying('No space left on device (28)');
    expect(await printPdf(html, folder)).toMatchObject({ ok: false, code: 'failed' });
    expect((await started()).map((args) => args.includes('--no-sandbox'))).toEqual([false]);
    await rm(folder, { recursive: true });
  });
});

describe('what cannot be printed says why, and leaves nothing behind', () => {
  const html = '<!doctype html><title>x</title><p>x';

  test('no browser', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'galley-no-browser-'));
    expect(await printPdf(html, empty)).toMatchObject({ ok: false, code: 'no-browser' });
    await writeFile(join(empty, 'browser.json'), '{"path":');
    expect(await printPdf(html, empty)).toMatchObject({ ok: false, code: 'no-browser' });
    await rm(empty, { recursive: true });
  });

  test('a browser that does not start', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'galley-bad-browser-'));
    await writeFile(join(broken, 'browser.json'), JSON.stringify({ path: '/bin/false' }));
    expect(await printPdf(html, broken)).toMatchObject({
      ok: false,
      code: 'failed',
      message: expect.not.stringContaining('/bin'),
    });
    await rm(broken, { recursive: true });
  });

  test('too slow', async () => {
    expect(
      await printPdf(html, dataDir, { milliseconds: 50, bytes: Number.POSITIVE_INFINITY }),
    ).toMatchObject({ ok: false, code: 'too-slow' });
  });

  test.runIf(process.platform === 'linux')('too large', async () => {
    expect(await printPdf(html, dataDir, { milliseconds: PATIENCE, bytes: 1 })).toMatchObject({
      ok: false,
      code: 'too-large',
    });
  });

  test('more than can wait', async () => {
    const limits = { milliseconds: 100, bytes: Number.POSITIVE_INFINITY };
    const results = await Promise.all(Array.from({ length: 12 }, () => printPdf(html, dataDir, limits)));
    expect(results.filter((one) => !one.ok && one.code === 'busy')).toHaveLength(3);
  });

  test('folders are gone', async () => {
    expect((await readdir(dataDir)).filter((name) => name.startsWith('galley-print-'))).toEqual([]);
  });
});

test('a page that reaches out, reads files or runs scripts prints without any of it', async () => {
  const hostile = `<!doctype html><title>x</title><p id="p">before</p><script>document.getElementById('p').textContent='after'</script>
    <iframe src="file:///etc/passwd"></iframe><img src="http://127.0.0.1:9/"><object data="file:///etc/hostname"></object>`;
  const result = await printPdf(hostile, dataDir);
  if (!result.ok) throw new Error(result.message);
  const { text } = await extractText(new Uint8Array(result.pdf), { mergePages: true });
  expect(text).toContain('before');
  expect(text).not.toMatch(/after|root:/);
});
