import type { ClaimView } from '#lib/claims/view.ts';
import type { Call } from '../queue/call.ts';
import type { Happening } from '../queue/predict.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { citationLeft, claimLeft, stillSays, VERDICT } from './still.ts';
import { changed, GONE, type Inverse, open, type Rows, type Way } from './way.ts';

/** The way back from a change of a row that stays: what it said before, on top of what it says now. */
export function inverseOfEdit(call: Call, before: Snapshot): Inverse {
  if (call.name === 'citations.update') return citationAsItWas(call, before);
  const was = 'claimId' in call.body ? before.claims.get(call.body.claimId) : undefined;
  if (!was) return () => GONE;
  switch (call.name) {
    case 'claims.update':
      return wordsAsTheyWere(was, updateFields(call), (claim) => oldFields(call, was, claim));
    case 'claims.rerange':
      return wordsAsTheyWere(was, ['start', 'end'], ({ id: claimId, wordingVersion }) => ({
        name: 'claims.rerange',
        body: { claimId, wordingVersion, start: was.start, end: was.end },
      }));
    case 'claims.setVerdict':
    case 'claims.signOff':
    case 'claims.reopen':
      return (rows, left) => verdictAsItWas(rows, was, left);
    case 'claims.setStage':
      return stageAsItWas(was);
    default:
      return () => GONE;
  }
}

type Update = Extract<Call, { name: 'claims.update' }>;

function updateFields({ body: { claimId, wordingVersion, workVersion, ...fields } }: Update): string[] {
  return Object.keys(fields);
}

function oldFields(
  call: Update,
  was: ClaimView,
  { id: claimId, wordingVersion, workVersion }: ClaimView,
): Call {
  const { body } = call;
  const old = updateFields(call).map((field) => [field, was[field as keyof ClaimView]]);
  return {
    name: 'claims.update',
    body: {
      claimId,
      ...(body.wordingVersion === undefined ? {} : { wordingVersion }),
      ...(body.workVersion === undefined ? {} : { workVersion }),
      ...Object.fromEntries(old),
    },
  };
}

/** Where new words made the verdict stale or ended its sign-off, the old ones bring it back as it was. */
function wordsAsTheyWere(
  was: ClaimView,
  fields: readonly string[],
  back: (claim: ClaimView) => Call,
): Inverse {
  return (rows, left) => {
    const claim = rows.claim(was.id);
    const then = claimLeft(left);
    if (!claim) return GONE;
    if (!stillSays(claim, then, fields)) return changed();
    if (then?.verdictVersion === was.verdictVersion) return open(back(claim));
    const verdict = verdictAsItWas(rows, was, left);
    return verdict.kind === 'open' ? { ...verdict, calls: [back(claim), ...verdict.calls] } : verdict;
  };
}

/** Its judge and its sign-off with it, as if nothing had been done. */
function verdictAsItWas(rows: Rows, was: ClaimView, left: readonly Happening[]): Way {
  const claim = rows.claim(was.id);
  if (!claim) return GONE;
  if (!stillSays(claim, claimLeft(left), VERDICT)) return changed(otherJudge(claim, rows.meId));
  const { id: claimId, verdictVersion } = claim;
  const body = { claimId, verdictVersion, asOf: was.verdictVersion };
  return { kind: 'open', calls: [{ name: 'claims.restoreVerdict', body }], row: was };
}

function otherJudge({ signedOffById, judgedById }: ClaimView, meId: string): string | null {
  return [signedOffById, judgedById].find((id) => id !== null && id !== meId) ?? null;
}

function stageAsItWas({ id, stage }: ClaimView): Inverse {
  return (rows, left) => {
    const claim = rows.claim(id);
    if (!claim) return GONE;
    if (!stillSays(claim, claimLeft(left), ['stage'])) return changed(otherJudge(claim, rows.meId));
    if (stage === 'signedOff' || stage === 'reopened') return { kind: 'closed' };
    return open({
      name: 'claims.setStage',
      body: { claimId: claim.id, workVersion: claim.workVersion, stage },
    });
  };
}

function citationAsItWas({ body }: Extract<Call, { name: 'citations.update' }>, before: Snapshot): Inverse {
  const { citationId, version: _, ...fields } = body;
  const was = before.citations.get(citationId);
  return (rows, left) => {
    const citation = rows.citation(citationId);
    if (!was || !citation) return GONE;
    if (!stillSays(citation, citationLeft(left), Object.keys(fields))) return changed();
    const old = Object.keys(fields).map((field) => [field, was[field as keyof typeof was]]);
    return open({
      name: 'citations.update',
      body: { citationId: citation.id, version: citation.version, ...Object.fromEntries(old) },
    });
  };
}
