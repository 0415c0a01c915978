import { defineQuery } from '../door/define.ts';
import { forbidden } from '../refusal.ts';
import { seesConfidential } from '../teams/rules.ts';
import { buildReport } from './dataset.ts';
import { reportOf } from './input.ts';
import { namedInText } from './leaks.ts';
import { loadFacts } from './load.ts';
import { mayExport, type ReportView } from './rules.ts';
import type { ReportData } from './schema.ts';

/** Checked before anything is read: a view one may not have costs nothing. */
function requireView(view: ReportView, standing: Parameters<typeof mayExport>[1]): void {
  if (!mayExport(view, standing))
    throw forbidden(
      'Only editors may have the report for the editor or the lawyer. The public view is yours.',
    );
}

export const build = defineQuery({
  name: 'reports.build',
  summary: "A document's report for one kind of reader: all that the exports are made from.",
  permission: 'export.public',
  subject: 'documentId',
  input: reportOf,
  async run({ db, input: { documentId, view }, standing, now }): Promise<ReportData> {
    requireView(view, standing);
    return buildReport(await loadFacts(db, { teamId: standing.teamId, documentId }, now), view);
  },
});

export const preview = defineQuery({
  name: 'reports.preview',
  summary: 'The same, with what to mind before it is handed out.',
  permission: 'export.public',
  subject: 'documentId',
  input: reportOf,
  async run({ db, input: { documentId, view }, standing, now }): Promise<ReportPreview> {
    requireView(view, standing);
    const facts = await loadFacts(db, { teamId: standing.teamId, documentId }, now);
    const namedByText = seesConfidential(standing.role) ? namedInText(facts, view) : 0;
    return {
      teamId: standing.teamId,
      title: facts.document.title,
      report: buildReport(facts, view),
      namedByText,
    };
  },
});

/** `namedByText`: withheld sources that the text itself names; 0 to those who may not know them. */
export type ReportPreview = { teamId: string; title: string; report: ReportData; namedByText: number };
