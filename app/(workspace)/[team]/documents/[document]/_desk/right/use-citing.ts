import type { ClaimView } from '#lib/claims/view.ts';
import type { SourceView } from '#lib/sources/view.ts';
import { CITATION_FIELDS, citationFields, NEW_CITATION, saidIn } from '../drafts/citation-fields.ts';
import type { CitationFields } from '../store/actions.ts';
import { useActions, useOpenWorkspace } from '../store/use-workspace.ts';

/**
 * Cites on a claim with what its form says at that moment, however long ago the citing began. From then on the words are the
 * queue's to keep; if they are refused, they come back to the form.
 */
export function useCiting(claimId: ClaimView['id']) {
  const actions = useActions();
  const { drafts, names, store } = useOpenWorkspace();
  const take = (): CitationFields => {
    const row = names.real(claimId);
    const said = saidIn(citationFields(drafts, row, NEW_CITATION));
    for (const field of ['address', ...CITATION_FIELDS]) drafts.drop(row, field);
    return { stance: NEW_CITATION.stance, ...said };
  };
  return {
    /** Whether more was said than the stance: then it is shown. */
    saysMore: () => Object.keys(saidIn(citationFields(drafts, claimId, NEW_CITATION))).some(isNoStance),
    citeAddress: (address: string) => actions.citeAddress(claimId, address, take()),
    /** False if the claim is gone. */
    citeSource: (source: SourceView) => {
      if (!store.get().claims.has(names.real(claimId))) return false;
      actions.cite(claimId, { sourceId: source.id, ...take() }, source);
      return true;
    },
  };
}

function isNoStance(field: string): boolean {
  return field !== 'stance';
}
