import { turns } from '../turns.ts';
import { csvReport } from './csv/csv-report.ts';
import { docxReport } from './docx/docx-report.ts';
import { htmlReport } from './html/page.ts';
import { jsonReport } from './json/json-report.ts';
import { printPdf } from './pdf/print.ts';
import type { ReportFormat } from './rules.ts';
import type { ReportData } from './schema.ts';

export type Rendered =
  | { ok: true; bytes: Uint8Array; mediaType: string; name: string }
  | { ok: false; code: string; message: string };

const mediaTypes: Record<ReportFormat, string> = {
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv',
  json: 'application/json',
};

/** Reports laid out at one time: one of 1,000 claims takes the server seconds, and a process that cuts its letters. */
const take = turns(2, 20);

/** The report as a file. What cannot be made just now says why. */
export async function render(report: ReportData, format: ReportFormat, dataDir: string): Promise<Rendered> {
  const laidOut = await take(() => layOut(report, format));
  if (laidOut === null)
    return {
      ok: false,
      code: 'busy',
      message: 'Many reports are being made just now. Try again in a minute.',
    };
  const printed = format === 'pdf' ? await printPdf(laidOut.toString(), dataDir) : null;
  if (printed && !printed.ok) return printed;
  const bytes = printed?.pdf ?? laidOut;
  return { ok: true, bytes, mediaType: mediaTypes[format], name: fileName(report, format) };
}

/** The file; of a PDF the page that is printed. */
async function layOut(report: ReportData, format: ReportFormat): Promise<Buffer> {
  switch (format) {
    case 'html':
      return Buffer.from(await htmlReport(report));
    case 'pdf':
      return Buffer.from(await htmlReport(report, 'printing'));
    case 'docx':
      return Buffer.from(await docxReport(report));
    case 'csv':
      return Buffer.from(csvReport(report));
    case 'json':
      return Buffer.from(jsonReport(report));
  }
}

const LONGEST_NAME = 80;

/** "Ferry line closes, report for the editor, revision 1.pdf": nothing in it that a file system or a shell could mistake. */
export function fileName({ document, revision, view }: ReportData, format: ReportFormat): string {
  const letters = document.title.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
  const title = [...letters].slice(0, LONGEST_NAME).join('').trim() || 'Document';
  return `${title}, ${view} report, revision ${revision.number}.${format}`;
}
