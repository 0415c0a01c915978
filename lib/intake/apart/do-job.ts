import { pageMetadata } from '../html/page-metadata.ts';
import { parseHtml } from '../html/parse-html.ts';
import { type Found, type Imported, imported } from '../imported.ts';
import type { Metadata } from '../metadata.ts';
import { type IntakeRefusal, isRefusal, refuse } from '../refusal.ts';
import type { Job } from './job.ts';

/** Reads one source. Whatever it holds, the answer is a value. */
export async function doJob(job: Job): Promise<Imported | Metadata | IntakeRefusal> {
  try {
    if (job.kind === 'pageFacts') return pageMetadata(parseHtml(job.html), job.address);
    const found = await read(job);
    return isRefusal(found) ? found : imported(found);
  } catch (error) {
    if (error instanceof RangeError) return refuse('unreadable', NESTED);
    throw error;
  }
}

const NESTED =
  'This is nested too deeply, or grows too large, to be read. Save it in a simpler form, or paste the text.';

/** Each reader is loaded only where it is needed: loading all of them takes longer than reading most sources. */
async function read(job: Exclude<Job, { kind: 'pageFacts' }>): Promise<Found | IntakeRefusal> {
  switch (job.kind) {
    case 'docx':
      return (await import('../docx/read-docx.ts')).readDocx(job.bytes);
    case 'markdown':
      return (await import('../text/read-markdown.ts')).readMarkdown(job.text);
    case 'pastedHtml':
      return (await import('../html/read-pasted.ts')).readPastedHtml(job.html);
    case 'htmlFile':
      return (await import('../html/read-html-file.ts')).readHtmlFile(job.html);
    case 'page':
      return (await import('../html/read-page.ts')).readPage(job.html, job.address);
  }
}
