import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildReport } from './dataset.ts';
import { render } from './formats.ts';
import { type ReportFormat, type ReportView, reportFormats, reportViews } from './rules.ts';
import { browserForTests } from './testing/browser.ts';
import { plantedFacts } from './testing/planted.ts';
import { unzip } from './testing/unzip.ts';

/** A browser on a busy machine. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

/** Each field's word, and the fullest view that still holds it; what no view may hold is `nobody`. */
const heldBy: Record<string, ReportView | 'nobody'> = {
  text: 'public',
  untouched: 'public',
  cleared: 'public',
  title: 'public',
  byline: 'public',
  publisher: 'public',
  team: 'public',
  wording: 'public',
  speaker: 'public',
  correction: 'public',
  rationale: 'public',
  openTitle: 'public',
  openAuthor: 'public',
  openPublisher: 'public',
  openExcerpt: 'public',
  openLocator: 'public',
  openAddress: 'public',
  openFile: 'public',
  internalTitle: 'lawyer',
  internalAuthor: 'lawyer',
  internalPublisher: 'lawyer',
  internalExcerpt: 'lawyer',
  internalLocator: 'lawyer',
  internalAddress: 'lawyer',
  internalFile: 'lawyer',
  openCitationNote: 'lawyer',
  openSourceNote: 'lawyer',
  internalCitationNote: 'lawyer',
  internalSourceNote: 'lawyer',
  confidentialExcerpt: 'lawyer',
  draft: 'lawyer',
  judge: 'lawyer',
  reviewer: 'lawyer',
  assignee: 'editor',
  confidentialTitle: 'nobody',
  confidentialAuthor: 'nobody',
  confidentialPublisher: 'nobody',
  confidentialLocator: 'nobody',
  confidentialAddress: 'nobody',
  confidentialFile: 'nobody',
  confidentialCitationNote: 'nobody',
  confidentialSourceNote: 'nobody',
};

/** What a format leaves out altogether: a table of claims has no appendix, and the cover is not in it. */
const notIn: Partial<Record<ReportFormat, string[]>> = {
  csv: [
    'title',
    'byline',
    'publisher',
    'team',
    'cleared',
    'openAuthor',
    'openPublisher',
    'openAddress',
    'openFile',
    'internalAuthor',
    'internalPublisher',
    'internalAddress',
    'internalFile',
    'openSourceNote',
    'internalSourceNote',
  ],
};

const word = (field: string) => `Zq${field}qZ`;
const holds = (view: ReportView, field: string) => {
  const fullest = heldBy[field];
  return (
    fullest !== undefined && fullest !== 'nobody' && reportViews.indexOf(view) <= reportViews.indexOf(fullest)
  );
};

let dataDir = '';
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'galley-leaks-'));
  await writeFile(join(dataDir, 'browser.json'), JSON.stringify(await browserForTests()));
});
afterAll(() => rm(dataDir, { recursive: true }));

test('the table knows every field that was planted', () => {
  const planted = new Set(JSON.stringify(plantedFacts(word)).match(/Zq\w+?qZ/g));
  expect([...planted].sort()).toEqual(Object.keys(heldBy).map(word).sort());
});

describe.each(reportViews)('the %s view', (view) => {
  test.each(reportFormats)('as %s holds what it may and nothing else', async (format) => {
    const file = await render(buildReport(plantedFacts(word), view), format, dataDir);
    if (!file.ok) throw new Error(file.message);
    const text = await textOf(format, Buffer.from(file.bytes));
    for (const field of Object.keys(heldBy)) {
      const expected = holds(view, field) && !notIn[format]?.includes(field);
      expect([field, text.includes(word(field))]).toEqual([field, expected]);
    }
    const behind = await behindTheText(format, Buffer.from(file.bytes));
    const leaked = Object.keys(heldBy).filter((field) => !holds(view, field) && behind.includes(word(field)));
    expect(leaked).toEqual([]);
    expect(text).not.toContain('3'.repeat(64));
    expect(text).not.toMatch(/@\w+\.example/);
  });
});

/** All that a file says; without white space where lines may break anywhere. */
async function textOf(format: ReportFormat, bytes: Buffer): Promise<string> {
  if (format === 'pdf') {
    const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
    return text.replace(/\s/g, '');
  }
  if (format !== 'docx') return bytes.toString();
  const { value } = await mammoth.convertToHtml(
    { buffer: bytes },
    { styleMap: ['comment-reference => sup', 'strike => s'] },
  );
  return value;
}

/** What a file holds besides what one reads: properties, authors of changes and comments, bookmarks, where links lead. */
async function behindTheText(format: ReportFormat, bytes: Buffer): Promise<string> {
  if (format === 'docx') return [...(await unzip(bytes)).values()].join('\n');
  if (format !== 'pdf') return bytes.toString();
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
  const annotations = await Promise.all(pages.map(async (page) => (await page).getAnnotations()));
  const { info } = await document.getMetadata();
  const destinations = await document.getDestinations();
  return JSON.stringify([info, await document.getOutline(), Object.keys(destinations), annotations]);
}
