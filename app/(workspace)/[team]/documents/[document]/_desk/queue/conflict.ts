import type { CitationView, ClaimView } from '#lib/claims/view.ts';
import type { Call } from './call.ts';

/** A change that came second: what won, and what this person wanted. It stays until they decide. */
export type Conflict = {
  key: string;
  claimId: string;
  at: string;
  mine: Call;
  /** The row as the winner left it. */
  theirs: ClaimView | CitationView;
};

/** The same change again, on top of the version that won. */
export function onTopOf({ mine, theirs }: Conflict): Call {
  const body: Record<string, unknown> = { ...mine.body };
  for (const field of ['wordingVersion', 'workVersion', 'verdictVersion', 'version'] as const)
    if (field in body && field in theirs) body[field] = theirs[field as keyof typeof theirs];
  return { name: mine.name, body } as Call;
}

const versions = ['wordingVersion', 'workVersion', 'verdictVersion'] as const;

/** The winner may have been changed once more since, or not have come over the line yet: the later of the two. */
export function newest(theirs: Conflict['theirs'], now: ClaimView | undefined): Conflict['theirs'] {
  if (!now || !('verdictVersion' in theirs)) return theirs;
  return versions.every((version) => now[version] >= theirs[version]) ? now : theirs;
}
