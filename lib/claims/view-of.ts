import type { CitationView, ClaimView, ClearingView } from './view.ts';

/** The columns a claim's view is made of, but for its place in the text. */
export const claimFields = {
  id: true,
  documentId: true,
  number: true,
  kind: true,
  wording: true,
  speaker: true,
  correction: true,
  wordingVersion: true,
  risk: true,
  assigneeId: true,
  dueOn: true,
  stage: true,
  workVersion: true,
  rating: true,
  confidence: true,
  rationale: true,
  judgedById: true,
  judgedAt: true,
  staleAt: true,
  signedOffById: true,
  signedOffAt: true,
  verdictVersion: true,
  createdById: true,
  createdAt: true,
  updatedAt: true,
} as const;

/** The same, with its anchor in one revision. */
export const claimColumns = (revisionId: string) =>
  ({
    ...claimFields,
    anchors: { where: { revisionId }, select: { start: true, end: true, exact: true }, take: 1 },
  }) as const;

type Times = {
  judgedAt: Date | null;
  staleAt: Date | null;
  signedOffAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};
type Place = { start: number; end: number; exact: string };
type Fields = Omit<ClaimView, keyof Times | 'start' | 'end' | 'quote'> & Times;
export type ClaimRow = Fields & { anchors: Place[] };
/** A row joined with its anchor; a claim that the revision does not hold has none. */
export type PlacedRow = Fields & { [part in keyof Place]: Place[part] | null };

/** A claim as it stands in the revision its anchor was read for. */
export function viewOfClaim({ anchors, ...row }: ClaimRow): ClaimView {
  return viewOfPlaced({ ...row, ...(anchors[0] ?? NOWHERE) });
}

const NOWHERE = { start: null, end: null, exact: null };

export function viewOfPlaced({ start, end, exact, ...row }: PlacedRow): ClaimView {
  return {
    ...row,
    start: start ?? 0,
    end: end ?? 0,
    quote: exact ?? '',
    judgedAt: row.judgedAt?.toISOString() ?? null,
    staleAt: row.staleAt?.toISOString() ?? null,
    signedOffAt: row.signedOffAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

export const clearingColumns = {
  id: true,
  documentId: true,
  start: true,
  end: true,
  createdById: true,
  createdAt: true,
} as const;

export type ClearingRow = Omit<ClearingView, 'createdAt'> & { createdAt: Date };

export function viewOfClearing(row: ClearingRow): ClearingView {
  return { ...row, createdAt: row.createdAt.toISOString() };
}

export const citationColumns = {
  id: true,
  claimId: true,
  sourceId: true,
  stance: true,
  excerpt: true,
  locator: true,
  note: true,
  credibility: true,
  version: true,
  createdById: true,
  createdAt: true,
  updatedAt: true,
} as const;

export type CitationRow = Omit<CitationView, 'createdAt' | 'updatedAt'> & {
  createdAt: Date;
  updatedAt: Date;
};

export function viewOfCitation(row: CitationRow): CitationView {
  return { ...row, createdAt: row.createdAt.toISOString(), updatedAt: row.updatedAt.toISOString() };
}
