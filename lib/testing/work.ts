import type { Viewer } from '../auth/viewer.ts';
import { add } from '../claims/citations.ts';
import { create as clear } from '../claims/clearings.ts';
import { create as claim } from '../claims/commands.ts';
import { judge } from '../claims/verdicts.ts';
import type { CitationView, ClaimView, ClearingView } from '../claims/view.ts';
import type { Db } from '../db/client.ts';
import { execute } from '../door/execute.ts';
import { create as source } from '../sources/commands.ts';
import type { SourceView } from '../sources/view.ts';

/** What people do, done through the door. */
type By = { db: Db; viewer: Viewer };
type Span = { start: number; end: number };

export function makeClaim(
  { db, viewer }: By,
  documentId: string,
  given: Partial<Span> = {},
): Promise<ClaimView> {
  return execute(claim, { db, viewer, input: { documentId, start: 0, end: 15, ...given } });
}

export function makeVerdict({ db, viewer }: By, on: ClaimView, rating = 'confirmed'): Promise<ClaimView> {
  const { id: claimId, verdictVersion } = on;
  return execute(judge, { db, viewer, input: { claimId, verdictVersion, rating } });
}

export function makeClearing({ db, viewer }: By, documentId: string, span: Span): Promise<ClearingView> {
  return execute(clear, { db, viewer, input: { documentId, ...span } });
}

export function makeSource({ db, viewer }: By, teamId: string, given: object = {}): Promise<SourceView> {
  return execute(source, { db, viewer, input: { teamId, title: 'Harbour log', kind: 'document', ...given } });
}

export async function makeCitation(
  { db, viewer }: By,
  claimId: string,
  sourceId: string,
): Promise<CitationView> {
  return (await execute(add, { db, viewer, input: { claimId, sourceId } })).citation;
}
