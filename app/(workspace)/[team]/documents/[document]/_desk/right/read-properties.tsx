import { Avatar } from '#app/_ui/avatar.tsx';
import type { ClaimView } from '#lib/claims/view.ts';
import { useWorkspace } from '../store/use-workspace.ts';
import { KIND_WORDS, LEVEL_WORDS } from '../words.ts';

/** The same as the fields, to read. What is not known is left out. */
export function ReadProperties({ claim }: { claim: ClaimView }) {
  const person = useWorkspace(({ people }) => (claim.assigneeId ? people.get(claim.assigneeId) : undefined));
  return (
    <dl className="props">
      <dt>Kind</dt>
      <dd>{KIND_WORDS[claim.kind]}</dd>
      <dt>Risk</dt>
      <dd>{LEVEL_WORDS[claim.risk]}</dd>
      <dt>Checker</dt>
      <dd>
        <Avatar person={person ?? null} small />
        {person?.name ?? 'Nobody yet'}
      </dd>
      {claim.dueOn && (
        <>
          <dt>Due</dt>
          <dd>
            <time dateTime={claim.dueOn}>{claim.dueOn}</time>
          </dd>
        </>
      )}
      {claim.speaker && (
        <>
          <dt>Speaker</dt>
          <dd dir="auto">{claim.speaker}</dd>
        </>
      )}
      {claim.wording && (
        <>
          <dt>Wording</dt>
          <dd dir="auto">{claim.wording}</dd>
        </>
      )}
    </dl>
  );
}
