import type { DocumentEvent, LiveState } from '#lib/claims/events.ts';
import { stageAfterVerdict } from '#lib/claims/rules.ts';
import type { CitationView, ClaimView } from '#lib/claims/view.ts';
import type { Bodies } from './call.ts';
import { differing, reworded, verdictOf } from './effects.ts';
import { blankSource, newCitation, newClaim } from './new-rows.ts';
import type { Pending } from './pending.ts';

/** What an open document's own changes can make happen. */
export type Happening = Exclude<DocumentEvent, { type: `document.${string}` }>;
type Context = { state: LiveState; meId: string; pending: Pending };
type Predictions = { [Name in keyof Bodies]: (body: Bodies[Name], context: Context) => Happening[] };

/**
 * What we expect a change to come to, in the words of the stream: shown until the server has answered.
 * Nothing, if what it is about is gone. The server's answer always replaces the guess.
 */
export function predict(state: LiveState, meId: string, pending: Pending): Happening[] {
  const { name, body } = pending.call;
  const guess = predictions[name] as (body: Bodies[typeof name], context: Context) => Happening[];
  return guess(body, { state, meId, pending });
}

const predictions: Predictions = {
  'claims.create': (body, { state, meId, pending }) => [
    { type: 'claim.created', payload: { claim: newClaim(body, state, meId, pending) } },
  ],
  'claims.update': ({ claimId, wordingVersion, workVersion, ...fields }, context) =>
    changed('claim.changed', claimId, context, (claim) => ({
      ...definedOnly(fields),
      ...reworded(claim, context.pending.at, differing(claim, fields)),
      ...(wordingVersion === undefined ? {} : { wordingVersion: claim.wordingVersion + 1 }),
      ...(workVersion === undefined ? {} : { workVersion: claim.workVersion + 1 }),
    })),
  'claims.rerange': ({ claimId, start, end }, context) =>
    changed('claim.reranged', claimId, context, (claim) => ({
      start,
      end,
      quote: context.pending.quote ?? claim.quote,
      wordingVersion: claim.wordingVersion + 1,
      ...reworded(claim, context.pending.at, ['wording']),
    })),
  'claims.setVerdict': ({ claimId, rating, confidence = null, rationale = null }, context) =>
    changed('claim.judged', claimId, context, (claim) => ({
      rating,
      confidence,
      rationale: rationale || null,
      judgedById: rating === null ? null : context.meId,
      judgedAt: rating === null ? null : context.pending.at,
      staleAt: null,
      signedOffById: null,
      signedOffAt: null,
      stage: stageAfterVerdict(claim.stage, rating),
      verdictVersion: claim.verdictVersion + 1,
    })),
  'claims.setStage': ({ claimId, stage }, context) =>
    changed('claim.staged', claimId, context, (claim) => ({ stage, workVersion: claim.workVersion + 1 })),
  'claims.signOff': ({ claimId }, context) =>
    changed('claim.signedOff', claimId, context, (claim) => ({
      stage: 'signedOff',
      signedOffById: context.meId,
      signedOffAt: context.pending.at,
      verdictVersion: claim.verdictVersion + 1,
    })),
  'claims.reopen': ({ claimId }, context) =>
    changed('claim.reopened', claimId, context, (claim) => ({
      stage: 'reopened',
      signedOffById: null,
      signedOffAt: null,
      verdictVersion: claim.verdictVersion + 1,
    })),
  'claims.restoreVerdict': ({ claimId }, context) =>
    changed('claim.verdictRestored', claimId, context, (claim) => ({
      ...verdictOf(context.pending.row ?? claim),
      verdictVersion: claim.verdictVersion + 1,
    })),
  'claims.delete': ({ claimId }, { state }) => {
    const claim = state.claims.get(claimId);
    return claim ? [{ type: 'claim.deleted', payload: { claimId, number: claim.number } }] : [];
  },
  'claims.restore': ({ claimId }, { pending }) =>
    pending.row ? [{ type: 'claim.restored', payload: { claim: { ...pending.row, id: claimId } } }] : [],
  'clearings.create': ({ documentId, start, end }, { meId, pending }) => [
    {
      type: 'clearing.created',
      payload: {
        clearing: {
          id: pending.makes ?? '',
          documentId,
          start,
          end,
          createdById: meId,
          createdAt: pending.at,
        },
      },
    },
  ],
  'clearings.delete': ({ clearingId }) => [{ type: 'clearing.deleted', payload: { clearingId } }],
  'citations.add': (body, { state, meId, pending }) => {
    const source = state.sources.get(body.sourceId) ?? pending.source;
    if (!source || !state.claims.has(body.claimId)) return [];
    return [
      {
        type: 'citation.created',
        payload: { citation: newCitation(body, body.sourceId, meId, pending), source },
      },
    ];
  },
  'citations.addByAddress': ({ address, ...body }, { state, meId, pending }) => {
    if (!state.claims.has(body.claimId)) return [];
    const known = state.sources.values().find((source) => source.address === address);
    const source = known ?? blankSource(address, state.document.teamId, meId, pending);
    return [
      {
        type: 'citation.created',
        payload: { citation: newCitation(body, source.id, meId, pending), source },
      },
    ];
  },
  'citations.update': ({ citationId, version: _seen, ...fields }, { state, pending }) => {
    const known = state.citations.get(citationId);
    if (!known) return [];
    const citation: CitationView = {
      ...known,
      ...definedOnly(fields),
      version: known.version + 1,
      updatedAt: pending.at,
    };
    return [{ type: 'citation.changed', payload: { citation, changes: {} } }];
  },
  'citations.delete': ({ citationId }, { state }) => {
    const known = state.citations.get(citationId);
    return known
      ? [
          {
            type: 'citation.deleted',
            payload: { citationId, claimId: known.claimId, sourceId: known.sourceId },
          },
        ]
      : [];
  },
};

type ClaimChange = Extract<Happening, { payload: { claim: ClaimView; changes: unknown } }>['type'];

function changed(
  type: ClaimChange,
  claimId: string,
  { state, pending }: Context,
  change: (claim: ClaimView) => Partial<ClaimView>,
): Happening[] {
  const claim = state.claims.get(claimId);
  if (!claim) return [];
  return [{ type, payload: { claim: { ...claim, ...change(claim), updatedAt: pending.at }, changes: {} } }];
}

/** A field that is not given is not changed. */
function definedOnly<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]: Exclude<T[K], undefined> };
}
