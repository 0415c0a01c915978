import type { SourceView } from '#lib/sources/view.ts';

export type SourceKind = SourceView['kind'];
export type Reliability = NonNullable<SourceView['reliability']>;
export type Confidentiality = SourceView['confidentiality'];

export const SOURCE_KINDS: Readonly<Record<SourceKind, string>> = {
  webPage: 'Web page',
  document: 'Document',
  person: 'Person',
  data: 'Data',
  image: 'Image',
  video: 'Video',
  book: 'Book',
};

/** The Admiralty scale's letters: how far a source can be relied on. */
export const RELIABILITIES: Readonly<Record<Reliability, string>> = {
  A: 'A, completely reliable',
  B: 'B, usually reliable',
  C: 'C, fairly reliable',
  D: 'D, not usually reliable',
  E: 'E, unreliable',
  F: 'F, cannot be judged',
};

/** What each promises, as lib/auth/permissions.ts and lib/reports/rules.ts keep it. */
export const CONFIDENTIALITIES: Readonly<Record<Confidentiality, string>> = {
  open: 'Open: may be named in the report',
  internal: 'Internal: not named in the public report',
  confidential: 'Confidential: withheld from readers and from every report',
};

/** Primary, secondary, or not said. */
export function standingOf(primary: boolean | null): string {
  if (primary === null) return '';
  return primary ? 'Primary' : 'Secondary';
}
