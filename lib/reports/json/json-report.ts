import * as z from 'zod';
import { type ReportData, reportSchema } from '../schema.ts';

/** Everything the view holds, as `lib/reports/schema.ts` describes it. */
export function jsonReport(report: ReportData): string {
  return `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;
}

/** The same description for programs outside, as JSON Schema 2020-12. */
export function reportJsonSchema() {
  return z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
}
