import { allows, type Standing } from '../auth/permissions.ts';
import type { SourceView } from '../sources/view.ts';

/** Who a report is for. One dataset; each view holds less than the one before. */
export const reportViews = ['editor', 'lawyer', 'public'] as const;
export type ReportView = (typeof reportViews)[number];

export const reportFormats = ['html', 'pdf', 'docx', 'csv', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

type Holdings = {
  /** Who judged and who signed off, by name. */
  names: boolean;
  /** Assignee and due date: how a desk organises itself. */
  work: boolean;
  /** Risk and stage. */
  risk: boolean;
  /** Notes on citations and sources, written among colleagues. */
  notes: boolean;
  /** A rationale without a verdict is a working note. */
  drafts: boolean;
  /** Who a source marked internal is. */
  internalSources: boolean;
  /** What a withheld source said, word for word. */
  withheldExcerpts: boolean;
  /** Ids that mean something only inside the product. */
  ids: boolean;
};

/** What each view holds: the whole table. A confidential identity is in none; nobody's e-mail address is even loaded. */
export const holdings: Record<ReportView, Holdings> = {
  editor: {
    names: true,
    work: true,
    risk: true,
    notes: true,
    drafts: true,
    internalSources: true,
    withheldExcerpts: true,
    ids: true,
  },
  lawyer: {
    names: true,
    work: false,
    risk: true,
    notes: true,
    drafts: true,
    internalSources: true,
    withheldExcerpts: true,
    ids: true,
  },
  public: {
    names: false,
    work: false,
    risk: false,
    notes: false,
    drafts: false,
    internalSources: false,
    withheldExcerpts: false,
    ids: false,
  },
};

/** Whether someone of this standing may have this view. */
export function mayExport(view: ReportView, standing: Standing): boolean {
  return allows(view === 'public' ? 'export.public' : 'export.every', standing);
}

/** The views that someone of this standing may have, the fullest first. */
export function viewsFor(standing: Standing): ReportView[] {
  return reportViews.filter((view) => mayExport(view, standing));
}

export type Withheld = 'confidential' | 'internal';

/** Why a source's identity is left out of a view, or null if it is told. */
export function withheldIn(
  view: ReportView,
  source: Pick<SourceView, 'confidentiality' | 'withheld'>,
): Withheld | null {
  if (source.confidentiality === 'confidential' || source.withheld) return 'confidential';
  if (source.confidentiality === 'internal' && !holdings[view].internalSources) return 'internal';
  return null;
}
