import { ratingOf } from '#lib/claims/scale.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { Call } from './call.ts';
import type { Pending } from './pending.ts';

const LONGEST_QUOTE = 60;

/** What a waiting change is, in a few words: "Verdict on claim 14: Refuted". */
export function inWords({ call, quote }: Pending, snapshot: Pick<Snapshot, 'claims' | 'citations'>): string {
  const which = claimWords(call, snapshot);
  switch (call.name) {
    case 'claims.create':
      return `New claim: “${(quote ?? '').slice(0, LONGEST_QUOTE)}”`;
    case 'claims.setVerdict':
      return `Verdict on ${which}: ${ratingOf(call.body.rating)?.word ?? 'taken back'}`;
    case 'claims.setStage':
      return `Stage of ${which}`;
    case 'claims.signOff':
      return `Sign-off of ${which}`;
    case 'claims.reopen':
      return `Reopening of ${which}`;
    case 'claims.restoreVerdict':
      return `Verdict on ${which}: as it was before`;
    case 'claims.delete':
      return 'A claim deleted';
    case 'claims.restore':
      return `Return of ${which}`;
    case 'clearings.create':
      return 'A passage cleared';
    case 'clearings.delete':
      return 'A clearing taken back';
    case 'citations.add':
    case 'citations.addByAddress':
    case 'citations.update':
      return `Citation on ${which}`;
    case 'citations.delete':
      return 'A citation removed';
    default:
      return `Change of ${which}`;
  }
}

function claimWords({ body }: Call, { claims, citations }: Pick<Snapshot, 'claims' | 'citations'>): string {
  const id =
    'citationId' in body
      ? citations.get(body.citationId)?.claimId
      : 'claimId' in body
        ? body.claimId
        : undefined;
  const number = claims.get(id ?? '')?.number;
  return number === undefined ? 'a claim' : `claim ${number}`;
}
