import type { CitationView, ClaimView } from '#lib/claims/view.ts';
import type { Call } from './call.ts';
import { type Pending, subjectOf, versionFields } from './pending.ts';

/** A change that came second: what won, and what this person wanted. It stays until they decide. Plain data: it outlives a reload. */
export type Conflict = {
  key: string;
  claimId: string;
  at: string;
  /** All that was wanted of this kind, the later word winning. */
  mine: Call;
  /** The words of the passage, where it was about that. */
  quote?: string;
  /** What was done on top of it and fell with it, in order. */
  more: readonly Pending[];
  /** The row as the winner left it. */
  theirs: Row;
  /** Who won, where that is known. */
  winnerId: string | null;
};
type Row = ClaimView | CitationView;

/**
 * What is to be decided when a colleague was first; `dropped` is the refused change and what fell with it. What was done
 * and taken back again is no more wanted. Null: then there is nothing to decide.
 */
export function conflictOf(
  dropped: readonly Pending[],
  theirs: Row,
  winnerId: string | null,
): Conflict | null {
  const undone = new Set(dropped.map(({ undoes }) => undoes));
  const wanted = dropped.filter(({ key, undoes }) => !undoes && !undone.has(key));
  const [first] = wanted;
  if (!first) return null;
  const isAlike = ({ call }: Pending) =>
    call.name === first.call.name && subjectOf(call) === subjectOf(first.call);
  const alike = wanted.filter(isAlike);
  const last = alike.at(-1) ?? first;
  return {
    key: first.key,
    claimId: 'claimId' in theirs ? theirs.claimId : theirs.id,
    at: last.at,
    mine: { name: first.call.name, body: Object.assign({}, ...alike.map(({ call }) => call.body)) } as Call,
    quote: last.quote,
    more: wanted.filter((one) => !isAlike(one)),
    theirs,
    winnerId,
  };
}

type Again = Pick<Pending, 'quote' | 'row' | 'source'> & { call: Call };

/** The same changes again, in order, on top of the version that won. */
export function again({ mine, quote, more, theirs }: Conflict): Again[] {
  const wanted: Again[] = [{ call: mine, quote }, ...more];
  const versions: Record<string, unknown> = { ...theirs };
  return wanted.map(({ call, quote, row, source }) => {
    const body: Record<string, unknown> = { ...call.body };
    for (const field of versionFields) {
      if (!(field in body) || typeof versions[field] !== 'number') continue;
      body[field] = versions[field];
      versions[field] += 1;
    }
    return { call: { name: call.name, body } as Call, quote, row, source };
  });
}

const versions = ['wordingVersion', 'workVersion', 'verdictVersion'] as const;

/** The winner may have been changed once more since, or not have come over the line yet: the later of the two. */
export function newest(theirs: Row, now: Row | undefined): Row {
  if (!now) return theirs;
  if ('version' in theirs) return 'version' in now && now.version >= theirs.version ? now : theirs;
  return !('version' in now) && versions.every((version) => now[version] >= theirs[version]) ? now : theirs;
}
