import type { CitationView, ClaimView, ClearingView } from '#lib/claims/view.ts';
import type { Pending } from '../queue/pending.ts';
import type { Happening } from '../queue/predict.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { inverseOfEdit } from './inverse-of-edit.ts';
import { CITATION, citationLeft, claimLeft, stillSays, WORDS, WORK } from './still.ts';
import { changed, GONE, type Inverse, open, type Rows, type Way } from './way.ts';

/** The way back from a change. `before` is the state in which it was made. */
export function inverseOf({ call, makes }: Pending, before: Snapshot): Inverse {
  switch (call.name) {
    case 'claims.create':
      return (rows, left) => unmade(rows, makes ?? '', left);
    case 'clearings.create':
      return (rows) => {
        const clearing = rows.clearing(makes ?? '');
        // a sentence is cleared once: where a colleague has done it, theirs is what we were given
        if (clearing && clearing.createdById !== rows.meId) return changed(clearing.createdById);
        return clearing ? open({ name: 'clearings.delete', body: { clearingId: clearing.id } }) : GONE;
      };
    case 'citations.add':
    case 'citations.addByAddress':
      return (rows, left) => uncited(rows, makes ?? '', left);
    case 'claims.delete':
      return broughtBack(before.claims.get(call.body.claimId));
    case 'clearings.delete':
      return clearedAgain(before.clearings.get(call.body.clearingId));
    case 'citations.delete':
      return citedAgain(before.citations.get(call.body.citationId));
    default:
      return inverseOfEdit(call, before);
  }
}

/** A claim made by mistake goes, unless a colleague has worked on it: then it is no more mine alone. */
function unmade(rows: Rows, id: string, left: readonly Happening[]): Way {
  const claim = rows.claim(id);
  if (!claim) return GONE;
  const judge = claim.signedOffById ?? claim.judgedById;
  if (judge && judge !== rows.meId) return changed(judge);
  const citer = rows.citationsOf(claim.id).find(({ createdById }) => createdById !== rows.meId);
  if (citer) return changed(citer.createdById);
  if (!stillSays(claim, claimLeft(left), [...WORDS, ...WORK])) return changed();
  return open({ name: 'claims.delete', body: { claimId: claim.id } });
}

function uncited(rows: Rows, id: string, left: readonly Happening[]): Way {
  const citation = rows.citation(id);
  if (!citation) return GONE;
  if (!stillSays(citation, citationLeft(left), CITATION)) return changed();
  return open({ name: 'citations.delete', body: { citationId: citation.id } });
}

function broughtBack(row: ClaimView | undefined): Inverse {
  return (rows) => {
    if (!row || rows.claim(row.id)) return GONE;
    return { kind: 'open', calls: [{ name: 'claims.restore', body: { claimId: row.id } }], row };
  };
}

function clearedAgain(row: ClearingView | undefined): Inverse {
  return () => {
    if (!row) return GONE;
    const { documentId, start, end } = row;
    return open({ name: 'clearings.create', body: { documentId, start, end } });
  };
}

function citedAgain(row: CitationView | undefined): Inverse {
  return () => {
    if (!row) return GONE;
    const { claimId, sourceId, stance, excerpt, locator, note, credibility } = row;
    const fields = { stance, excerpt, locator, note, credibility };
    return open({ name: 'citations.add', body: { claimId, sourceId, ...fields } });
  };
}
