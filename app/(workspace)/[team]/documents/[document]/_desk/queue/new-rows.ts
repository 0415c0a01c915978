import type { LiveState } from '#lib/claims/events.ts';
import { freshClaim } from '#lib/claims/fresh-claim.ts';
import type { CitationView, ClaimView } from '#lib/claims/view.ts';
import type { SourceView } from '#lib/sources/view.ts';
import type { Bodies } from './call.ts';
import type { Pending } from './pending.ts';

/** A claim as the server will probably make it. Its number may come out higher: numbers of deleted claims are not used again. */
export function newClaim(
  body: Bodies['claims.create'],
  state: LiveState,
  meId: string,
  pending: Pending,
): ClaimView {
  const { exact: _, kind = 'fact', ...given } = body;
  return freshClaim({
    ...given,
    kind,
    id: pending.makes ?? '',
    number: nextNumber(state),
    quote: pending.quote ?? '',
    createdById: meId,
    createdAt: pending.at,
  });
}

function nextNumber({ claims }: LiveState): number {
  let highest = 0;
  for (const { number } of claims.values()) if (number > highest) highest = number;
  return highest + 1;
}

export function newCitation(
  body: Omit<Bodies['citations.add'], 'sourceId'>,
  sourceId: string,
  meId: string,
  pending: Pending,
): CitationView {
  return {
    id: pending.makes ?? '',
    claimId: body.claimId,
    sourceId,
    stance: body.stance ?? 'supports',
    excerpt: body.excerpt ?? null,
    locator: body.locator ?? null,
    note: body.note ?? null,
    credibility: body.credibility ?? null,
    version: 1,
    createdById: meId,
    createdAt: pending.at,
    updatedAt: pending.at,
  };
}

/** A source of which only the address is known; the server reads the rest from the page. */
export function blankSource(address: string, teamId: string, meId: string, pending: Pending): SourceView {
  return {
    id: `${pending.makes}:source`,
    teamId,
    kind: 'webPage',
    title: address.replace(/^https?:\/\/(www\.)?/, ''),
    author: null,
    publisher: null,
    publishedOn: null,
    accessedOn: null,
    address,
    primary: null,
    reliability: null,
    confidentiality: 'open',
    withheld: false,
    note: null,
    fileSha256: null,
    fileName: null,
    derivedFromId: null,
    version: 1,
    createdById: meId,
    createdAt: pending.at,
    updatedAt: pending.at,
  };
}
