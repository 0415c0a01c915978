import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { reportTree } from '#lib/reports/html/tree.ts';
import type { ReportData } from '#lib/reports/schema.ts';

/** The very tree that files are written from, as elements. */
export function ReportSheet({ report }: { report: ReportData }) {
  return toJsxRuntime(reportTree(report), { Fragment, jsx, jsxs });
}
