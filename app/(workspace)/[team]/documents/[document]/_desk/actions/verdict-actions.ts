import { typedOnTopOf } from '../drafts/draft-field.ts';
import type { Actions } from '../store/actions.ts';
import type { Desk, Hand } from './hand.ts';

type Made = Pick<Actions, 'judge' | 'stage' | 'signOff' | 'reopen'>;

/** Saying what the check found and where the work stands. */
export function verdictActions(hand: Hand, { draftOf }: Desk): Made {
  const { may, send } = hand;
  return {
    judge: (id, verdict) => {
      const claim = hand.claim(id);
      if (!claim || !may('claim.work')) return;
      const { id: claimId, verdictVersion, confidence } = claim;
      const typed = typedOnTopOf(claim.rationale, draftOf(claimId, 'rationale'));
      const rationale = typed ?? claim.rationale; // what a colleague has written since is for the field to weigh
      send({
        name: 'claims.setVerdict',
        body: { claimId, verdictVersion, confidence, rationale, ...verdict },
      });
    },
    stage: (id, stage) => {
      const claim = hand.claim(id);
      if (!claim || !may('claim.work')) return;
      send({ name: 'claims.setStage', body: { claimId: claim.id, workVersion: claim.workVersion, stage } });
    },
    signOff: (id) => {
      const claim = hand.claim(id);
      if (!claim || !may('claim.signOff')) return;
      send({ name: 'claims.signOff', body: { claimId: claim.id, verdictVersion: claim.verdictVersion } });
    },
    reopen: (id, reason) => {
      const claim = hand.claim(id);
      if (!claim || !may('claim.work')) return;
      const { id: claimId, verdictVersion } = claim;
      send({ name: 'claims.reopen', body: { claimId, verdictVersion, ...(reason ? { reason } : {}) } });
    },
  };
}
