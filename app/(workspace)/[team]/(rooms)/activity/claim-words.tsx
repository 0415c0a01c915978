import Link from 'next/link';
import type { ReactNode } from 'react';
import { VerdictLabel } from '#app/_ui/verdict.tsx';
import { lineOf } from '#app/(workspace)/[team]/documents/[document]/_desk/right/history-lines.ts';
import type { ActivityView } from '#lib/claims/activity.ts';
import type { PersonView, TeamView } from '#lib/teams/view.ts';
import { inDocument } from './document-words.tsx';

/** What is done to the claim itself takes it as its object; all else is done on it. */
const DIRECT: Record<string, string> = {
  'claim.created': 'marked',
  'claim.deleted': 'deleted',
  'claim.restored': 'brought back',
  'claim.signedOff': 'signed off',
  'claim.reopened': 'reopened',
  'claim.reranged': 'moved the ends of',
};

/** What was done to a claim or its citations: "signed off claim 3 in …". */
export function claimWords(event: ActivityView, people: Map<string, PersonView>, team: TeamView): ReactNode {
  const { words, look } = lineOf(event, people);
  const number = event.claimNumber;
  const href = `/${team.slug}/documents/${event.stream}?claim=${number}`;
  return (
    <>
      {look && event.type === 'claim.judged' ? (
        <>
          set <VerdictLabel look={look} word={words.replace(/^set /, '')} />
        </>
      ) : (
        (DIRECT[event.type] ?? words)
      )}
      {number !== null && (
        <>
          {DIRECT[event.type] ? ' ' : ' on '}
          <Link href={href}>claim {number}</Link>
        </>
      )}
      {inDocument(event, team)}
    </>
  );
}
