import type { ReactNode } from 'react';
import type { ReportData } from '#lib/reports/schema.ts';
import { capitalised, counted } from '#lib/reports/words.ts';

type Props = { report: ReportData; namedByText: number };

/** What to know before the report goes out: what is open, and what this reader will not learn. Not part of the report. */
export function Warnings({ report, namedByText }: Props) {
  const { ready, reasons, view } = report;
  return (
    <aside className="repwarn noprint" aria-label="Before it goes out">
      <p>
        {ready ? (
          <b>Ready: nothing stands in the way.</b>
        ) : (
          <>
            <b>Not ready.</b>{' '}
            <a href="#bottom-line">{capitalised(counted(reasons.length, 'thing'))} to settle</a> first.
          </>
        )}{' '}
        {withheldSentence(report)}{' '}
        {view === 'public' && 'Names of colleagues, notes, risks and stages are left out.'}
      </p>
      {namedByText > 0 && (
        <p className="leak">
          The text itself names {counted(namedByText, 'source')} that this report withholds. A report cannot
          change the text: look at it before this goes out.
        </p>
      )}
      <Sections report={report} />
    </aside>
  );
}

function withheldSentence({ withheld: { confidential, internal } }: ReportData): ReactNode {
  const said = [
    confidential > 0 && counted(confidential, 'confidential identity', 'confidential identities'),
    internal > 0 && counted(internal, 'source internal to the desk', 'sources internal to the desk'),
  ].filter((part) => part !== false);
  return said.length > 0 ? `${capitalised(said.join(' and '))} withheld.` : 'No identity is withheld.';
}

function Sections({ report: { claims, corrections, sources } }: { report: ReportData }) {
  const sections: [string, string, number?][] = [
    ['bottom-line', 'Bottom line'],
    ['text', 'Text'],
    ['claims', 'Claims', claims.length],
    ['corrections', 'Corrections', corrections.length],
    ['sources', 'Sources', sources.length],
    ['method', 'Method'],
    ['history', 'History'],
  ];
  return (
    <nav aria-label="Sections">
      {sections.map(([id, name, count]) => (
        <a key={id} href={`#${id}`}>
          {name} {count !== undefined && <span className="dim">{count}</span>}
        </a>
      ))}
    </nav>
  );
}
