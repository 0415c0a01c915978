import { reportHtml } from '#lib/reports/html/tree.ts';
import type { ReportData } from '#lib/reports/schema.ts';

/** The very HTML that files are written from. As one string: 1,000 cards as elements would take seconds to render. */
export function ReportSheet({ report }: { report: ReportData }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written from a tree in which people's words are text nodes
  return <div dangerouslySetInnerHTML={{ __html: reportHtml(report) }} />;
}
