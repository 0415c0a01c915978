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

/** The report as a file. Only printing can fail, and says why. */
export async function render(report: ReportData, format: ReportFormat, dataDir: string): Promise<Rendered> {
  const done = (bytes: Uint8Array): Rendered => ({
    ok: true,
    bytes,
    mediaType: mediaTypes[format],
    name: fileName(report, format),
  });
  switch (format) {
    case 'html':
      return done(Buffer.from(await htmlReport(report)));
    case 'docx':
      return done(await docxReport(report));
    case 'csv':
      return done(Buffer.from(csvReport(report)));
    case 'json':
      return done(Buffer.from(jsonReport(report)));
    case 'pdf': {
      const printed = await printPdf(await htmlReport(report, 'printing'), dataDir);
      return printed.ok ? done(printed.pdf) : printed;
    }
  }
}

const LONGEST_NAME = 80;

/** "Ferry line closes, report for the editor, revision 1.pdf": nothing in it that a file system or a shell could mistake. */
export function fileName({ document, revision, view }: ReportData, format: ReportFormat): string {
  const letters = document.title.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
  const title = [...letters].slice(0, LONGEST_NAME).join('').trim() || 'Document';
  return `${title}, ${view} report, revision ${revision.number}.${format}`;
}
