import { STANCES } from '#lib/claims/values.ts';
import type { CitationView } from '#lib/claims/view.ts';
import type { Call } from '../queue/call.ts';
import type { CitationFields } from '../store/actions.ts';
import { changedIn, type DraftField, type DraftFields, draftFields } from './draft-field.ts';
import type { Drafts } from './drafts.ts';

/** What a citation says of its source, as a new one begins. */
export const NEW_CITATION = {
  stance: 'supports',
  excerpt: null,
  locator: null,
  credibility: null,
  note: null,
} as const satisfies Partial<CitationView>;

export type CitationField = keyof typeof NEW_CITATION;
export const CITATION_FIELDS = Object.keys(NEW_CITATION) as CitationField[];

/** What a citation says, with the drafts. `row`: the citation, or, while there is none, the claim. */
export function citationFields(
  drafts: Drafts,
  row: string,
  saved: Pick<CitationView, CitationField>,
): DraftFields<CitationField> {
  const { stance, excerpt, locator, credibility, note } = saved;
  return draftFields(drafts, row, {
    stance,
    excerpt,
    locator,
    credibility: credibility?.toString() ?? null,
    note,
  });
}

/** What was typed and chosen and is not saved, as the commands take it; the rest is left to whoever changes it. */
export function saidIn(fields: DraftFields<CitationField>): CitationFields {
  const { stance, credibility, ...texts } = changedIn(fields);
  const known = STANCES.find((one) => one === stance);
  return {
    ...texts,
    ...(known ? { stance: known } : {}),
    ...(credibility === undefined ? {} : { credibility: Number(credibility) || null }),
  };
}

/** The words of a citation that was refused go back to where they were typed, unless something else stands there by now. */
export function putBack(drafts: Drafts, { name, body }: Call): void {
  if (name !== 'citations.add' && name !== 'citations.addByAddress') return;
  const fields: Readonly<Record<string, DraftField | undefined>> = draftFields(drafts, body.claimId, {
    address: null,
    ...NEW_CITATION,
  });
  for (const [field, said] of Object.entries(body))
    if (said !== null && !drafts.read(body.claimId, field)) fields[field]?.type(String(said));
}
