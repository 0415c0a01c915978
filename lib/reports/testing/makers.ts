import { freshClaim } from '../../claims/fresh-claim.ts';
import type { CitationView, ClaimView, ClearingView } from '../../claims/view.ts';
import type { BlockView, RevisionView } from '../../documents/view.ts';
import type { SourceView } from '../../sources/view.ts';

export const NOW = '2026-11-13T14:20:00.000Z';
export const SHA = (letter: string) => letter.repeat(64);
export const idOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const MIRA = idOf(1);
export const JONAS = idOf(2);
export const DOCUMENT = idOf(10);
export const TEAM = idOf(11);

export type Piece = [type: BlockView['type'], text: string, more?: Partial<BlockView>];

/** A text from its blocks: one line feed between them. */
export function revisionOf(pieces: Piece[]): RevisionView {
  const blocks: BlockView[] = [];
  let text = '';
  for (const [type, words, more] of pieces) {
    if (blocks.length > 0) text += '\n';
    blocks.push({ type, start: text.length, end: text.length + words.length, ...more });
    text += words;
  }
  return {
    id: idOf(12),
    documentId: DOCUMENT,
    number: 1,
    originalSha256: SHA('a'),
    importer: 'paste',
    importerVersion: '1',
    text,
    textSha256: `9f3c41d8${'b'.repeat(56)}`,
    blocks,
    marks: [],
    createdById: MIRA,
    createdAt: '2026-11-13T09:12:00.000Z',
  };
}

/** A claim on a passage of the text, open unless `more` says otherwise. */
export function claimOn(
  revision: RevisionView,
  number: number,
  quote: string,
  more: Partial<ClaimView> = {},
): ClaimView {
  const start = revision.text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  const fresh = freshClaim({
    id: idOf(100 + number),
    documentId: DOCUMENT,
    number,
    start,
    end: start + quote.length,
    quote,
    kind: 'fact',
    createdById: MIRA,
    createdAt: NOW,
  });
  return { ...fresh, ...more };
}

type Verdict = Pick<ClaimView, 'rating' | 'rationale'> & Partial<ClaimView>;

export function judged(more: Verdict): Partial<ClaimView> {
  return {
    confidence: 'high',
    stage: 'inReview',
    judgedById: MIRA,
    judgedAt: '2026-11-13T11:00:00.000Z',
    ...more,
  };
}

export const signedOff: Partial<ClaimView> = {
  stage: 'signedOff',
  signedOffById: JONAS,
  signedOffAt: '2026-11-13T12:30:00.000Z',
};

export function sourceOf(number: number, title: string, more: Partial<SourceView> = {}): SourceView {
  return {
    id: idOf(300 + number),
    teamId: TEAM,
    kind: 'document',
    title,
    author: null,
    publisher: null,
    publishedOn: null,
    accessedOn: null,
    address: null,
    primary: true,
    reliability: 'A',
    confidentiality: 'open',
    withheld: false,
    note: null,
    fileSha256: null,
    fileName: null,
    derivedFromId: null,
    version: 1,
    createdById: MIRA,
    createdAt: NOW,
    updatedAt: NOW,
    ...more,
  };
}

export function citationOf(
  number: number,
  claim: number,
  source: number,
  more: Partial<CitationView> = {},
): CitationView {
  return {
    id: idOf(500 + number),
    claimId: idOf(100 + claim),
    sourceId: idOf(300 + source),
    stance: 'supports',
    excerpt: null,
    locator: null,
    note: null,
    credibility: null,
    version: 1,
    createdById: MIRA,
    createdAt: NOW,
    updatedAt: NOW,
    ...more,
  };
}

export function clearingOn(revision: RevisionView, number: number, quote: string): ClearingView {
  const start = revision.text.indexOf(quote);
  return {
    id: idOf(700 + number),
    documentId: DOCUMENT,
    start,
    end: start + quote.length,
    createdById: MIRA,
    createdAt: NOW,
  };
}
