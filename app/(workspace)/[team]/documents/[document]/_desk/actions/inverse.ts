import type { RatingKey } from '#lib/claims/scale.ts';
import type { Call } from '../queue/call.ts';
import type { Pending } from '../queue/pending.ts';
import type { Snapshot } from '../store/snapshot.ts';

/** How to take a change back: found when it is done, carried out against the state of then. Null: it cannot be taken back. */
export type Inverse = { call: (now: Snapshot) => Call | null; row?: Pending['row'] } | null;

/** The way back from a change. `before` is the state in which it was made. */
export function inverseOf({ call, makes }: Pending, before: Snapshot): Inverse {
  switch (call.name) {
    case 'claims.create':
      return made(makes, (claimId) => ({ name: 'claims.delete', body: { claimId } }));
    case 'clearings.create':
      return made(makes, (clearingId) => ({ name: 'clearings.delete', body: { clearingId } }));
    case 'citations.add':
    case 'citations.addByAddress':
      return made(makes, (citationId) => ({ name: 'citations.delete', body: { citationId } }));
    case 'claims.delete': {
      const row = before.claims.get(call.body.claimId);
      return row ? { row, call: () => ({ name: 'claims.restore', body: { claimId: row.id } }) } : null;
    }
    case 'clearings.delete': {
      const row = before.clearings.get(call.body.clearingId);
      if (!row) return null;
      const { documentId, start, end } = row;
      return { call: () => ({ name: 'clearings.create', body: { documentId, start, end } }) };
    }
    case 'citations.delete': {
      const row = before.citations.get(call.body.citationId);
      if (!row) return null;
      const { claimId, sourceId, stance, excerpt, locator, note, credibility } = row;
      return {
        call: () => ({
          name: 'citations.add',
          body: { claimId, sourceId, stance, excerpt, locator, note, credibility },
        }),
      };
    }
    default:
      return inverseOfEdit(call, before);
  }
}

function made(id: string | null, call: (id: string) => Call): Inverse {
  return id === null ? null : { call: () => call(id) };
}

function inverseOfEdit(call: Call, before: Snapshot): Inverse {
  switch (call.name) {
    case 'claims.update': {
      const { claimId, wordingVersion, workVersion, ...fields } = call.body;
      const row = before.claims.get(claimId);
      if (!row) return null;
      const old = Object.fromEntries(
        Object.keys(fields).map((field) => [field, row[field as keyof typeof row]]),
      );
      return onClaim(claimId, (claim) => ({
        name: 'claims.update',
        body: {
          claimId,
          ...(wordingVersion === undefined ? {} : { wordingVersion: claim.wordingVersion }),
          ...(workVersion === undefined ? {} : { workVersion: claim.workVersion }),
          ...old,
        },
      }));
    }
    case 'claims.rerange': {
      const row = before.claims.get(call.body.claimId);
      if (!row) return null;
      const { id: claimId, start, end } = row;
      return onClaim(claimId, ({ wordingVersion }) => ({
        name: 'claims.rerange',
        body: { claimId, wordingVersion, start, end },
      }));
    }
    case 'claims.setVerdict': {
      const row = before.claims.get(call.body.claimId);
      if (!row) return null;
      const { id: claimId, rating, confidence, rationale } = row;
      const old = { rating: rating as RatingKey | null, confidence, rationale };
      return onClaim(claimId, ({ verdictVersion }) => ({
        name: 'claims.setVerdict',
        body: { claimId, verdictVersion, ...old },
      }));
    }
    case 'claims.setStage': {
      const row = before.claims.get(call.body.claimId);
      if (!row || row.stage === 'signedOff' || row.stage === 'reopened') return null;
      const { id: claimId, stage } = row;
      return onClaim(claimId, ({ workVersion }) => ({
        name: 'claims.setStage',
        body: { claimId, workVersion, stage },
      }));
    }
    default:
      return null;
  }
}

type Claim = NonNullable<ReturnType<Snapshot['claims']['get']>>;

function onClaim(claimId: string, call: (claim: Claim) => Call): Inverse {
  return {
    call: ({ claims }) => {
      const claim = claims.get(claimId);
      return claim ? call(claim) : null;
    },
  };
}
