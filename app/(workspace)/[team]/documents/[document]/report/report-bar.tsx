import Link from 'next/link';
import { Icon } from '#app/_ui/icon.tsx';
import { SkipLink } from '#app/_ui/skip-link.tsx';
import { Home } from '#app/_ui/top-bar.tsx';
import { type ReportView, reportViews } from '#lib/reports/rules.ts';
import { viewWords } from '#lib/reports/words.ts';
import { Exports } from './exports.tsx';

type Props = { slug: string; documentId: string; title: string; view: ReportView; views: ReportView[] };

/** Whose report this is, who will read it, and in which form it goes out. */
export function ReportBar({ slug, documentId, title, view, views }: Props) {
  const document = `/${slug}/documents/${documentId}`;
  return (
    <div className="repbar noprint">
      <SkipLink />
      <header className="top">
        <Home slug={slug} />
        <div className="crumb">
          <Link className="clip" href={document} dir="auto">
            <b>{title}</b>
          </Link>
          <span className="dim nowrap">Report</span>
        </div>
        <span className="grow" />
        <Readers document={document} view={view} views={views} />
        <Exports documentId={documentId} view={view} />
      </header>
    </div>
  );
}

function Readers({ document, view, views }: { document: string; view: ReportView; views: ReportView[] }) {
  return (
    <nav className="seg in" aria-label="Reader">
      {reportViews.map((one) =>
        views.includes(one) ? (
          <Link
            key={one}
            href={`${document}/report?view=${one}`}
            aria-current={one === view ? 'page' : undefined}
          >
            {viewWords[one].name}
          </Link>
        ) : (
          <span key={one} className="locked" title="For editors and owners of the team">
            <Icon name="lock" small /> {viewWords[one].name}
            <span className="sr">, for editors and owners</span>
          </span>
        ),
      )}
    </nav>
  );
}
