import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { askForPage, teamOf } from '#app/viewer.ts';
import { preview } from '#lib/reports/queries.ts';
import { type ReportView, viewsFor } from '#lib/reports/rules.ts';
import '#app/_styles/report.css';
import '#app/_styles/report-cover.css';
import '#app/_styles/report-text.css';
import '#app/_styles/report-print.css';
import '#app/_styles/report-preview.css';
import { ReportBar } from './report-bar.tsx';
import { ReportSheet } from './report-sheet.tsx';
import { Warnings } from './warnings.tsx';

type Props = {
  params: Promise<{ team: string; document: string }>;
  searchParams: Promise<{ view?: string | string[] }>;
};

const open = cache((documentId: string, view: ReportView) => askForPage(preview, { documentId, view }));

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { documentId, view } = await wanted(props);
  return { title: `Report: ${(await open(documentId, view)).title}` };
}

/** The report as it will be exported, for the reader that the address names, with what to mind before it goes out. */
export default async function ReportPage(props: Props) {
  const { team, documentId, view, views } = await wanted(props);
  const { report, title, teamId, namedByText } = await open(documentId, view);
  if (teamId !== team.id) notFound();
  return (
    <div className="rep">
      <ReportBar slug={team.slug} documentId={documentId} title={title} view={view} views={views} />
      <main id="main" tabIndex={-1}>
        <Warnings report={report} namedByText={namedByText} />
        <ReportSheet report={report} />
      </main>
    </div>
  );
}

/** The view of the address, if the role has it; else the fullest one that it has. */
async function wanted({ params, searchParams }: Props) {
  const { team: slug, document: documentId } = await params;
  const team = await teamOf(slug);
  const views = viewsFor({ role: team.role, own: false });
  const asked = (await searchParams).view;
  const view = views.find((one) => one === asked) ?? views[0] ?? 'public';
  return { team, documentId, view, views };
}
