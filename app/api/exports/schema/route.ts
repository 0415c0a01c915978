import { reportJsonSchema } from '#lib/reports/json/json-report.ts';

/** What a JSON export holds, as JSON Schema. It says nothing about anybody's report. */
export function GET(): Response {
  return Response.json(reportJsonSchema(), { headers: { 'Content-Type': 'application/schema+json' } });
}
