import { Avatar } from '#app/_ui/avatar.tsx';
import { Button } from '#app/_ui/button.tsx';
import { isJudged } from '#lib/claims/rules.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import { maySignOff, mayWork } from '../keys/able.ts';
import { useActions, useWorkspace } from '../store/use-workspace.ts';
import { When } from '../when.tsx';

/** Who judged, who signed off, and what may follow. Nobody is offered to sign off their own verdict. */
export function PaneFoot({ claim }: { claim: ClaimView }) {
  const actions = useActions();
  const { signs, works, meId, person } = useWorkspace((snapshot) => ({
    signs: maySignOff(snapshot),
    works: mayWork(snapshot),
    meId: snapshot.me.id,
    person: snapshot.people.get(claim.signedOffById ?? claim.judgedById ?? ''),
  }));
  const done = claim.stage === 'signedOff';
  const at = done ? claim.signedOffAt : claim.judgedAt;
  if (!at) return null;
  const isMine = (claim.signedOffById ?? claim.judgedById) === meId;
  const who = isMine ? 'you' : (person?.name ?? 'someone who left');
  return (
    <div className="panefoot">
      <Avatar person={person ?? null} small />
      <span className="dim grow">
        {done ? 'Signed off' : 'Judged'} by {who}, <When at={at} />
        {!done && isMine && works && isJudged(claim) && '. A colleague signs it off.'}
      </span>
      {done && works && (
        <Button keys="R" onClick={() => actions.reopen(claim.id)}>
          Reopen
        </Button>
      )}
      {signs && (
        <Button kind="go" onClick={() => actions.signOff(claim.id)}>
          Sign off
        </Button>
      )}
    </div>
  );
}
