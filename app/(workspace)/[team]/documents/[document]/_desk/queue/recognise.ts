import type { StreamEvent } from '#lib/claims/events.ts';
import type { Span } from '#lib/text/span.ts';
import type { Pending } from './pending.ts';

/** The server leaves out blanks at the ends of a passage and takes whole characters. */
const MOST_MOVED = 4;

/**
 * Whether an event of this person tells of the row that a change here makes: the stream may be quicker than the answer,
 * or the answer lost, and the row must not stand there twice. Another passage, or another source, is another row.
 */
export function tellsOf(event: StreamEvent, { call }: Pending): boolean {
  switch (call.name) {
    case 'claims.create':
      return event.type === 'claim.created' && isSameSpan(event.payload.claim, call.body);
    case 'clearings.create':
      return event.type === 'clearing.created' && isSameSpan(event.payload.clearing, call.body);
    case 'citations.add': {
      if (event.type !== 'citation.created') return false;
      const { claimId, sourceId } = event.payload.citation;
      return claimId === call.body.claimId && sourceId === call.body.sourceId;
    }
    case 'citations.addByAddress': {
      if (event.type !== 'citation.created') return false;
      const { citation, source } = event.payload;
      return citation.claimId === call.body.claimId && source.address === call.body.address;
    }
    default:
      return false;
  }
}

function isSameSpan(one: Span, other: Span): boolean {
  return Math.abs(one.start - other.start) + Math.abs(one.end - other.end) <= MOST_MOVED;
}
