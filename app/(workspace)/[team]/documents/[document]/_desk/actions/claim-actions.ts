import { passageFault } from '#lib/claims/rules.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import type { Span } from '#lib/text/span.ts';
import type { Actions, ClaimFields } from '../store/actions.ts';
import type { Desk, Hand } from './hand.ts';

type Made = Pick<Actions, 'claim' | 'clear' | 'unclear' | 'update' | 'rerange' | 'remove'>;

/** Marking passages, as claims or as cleared, and changing what is marked. */
export function claimActions(hand: Hand, { store, textOf, say }: Desk): Made {
  const { may, send } = hand;
  const takes = (span: Span) => {
    const fault = passageFault(span);
    if (fault) say(fault);
    return !fault && span.end > span.start;
  };
  return {
    claim: (span, fields = {}) => {
      if (!may('claim.work') || !takes(span)) return null;
      const quote = textOf(span);
      const body = { documentId: store.get().document.id, ...span, exact: quote, ...fields };
      const id = send({ name: 'claims.create', body }, { quote });
      store.setUi({ activeClaimId: id, selection: null });
      return id;
    },
    clear: ({ start, end }) => {
      if (!may('claim.work') || !takes({ start, end })) return;
      send({ name: 'clearings.create', body: { documentId: store.get().document.id, start, end } });
      store.setUi({ selection: null });
    },
    unclear: (id) => {
      const clearing = hand.clearing(id);
      if (!clearing) return;
      if (!may('clearing.delete', clearing.createdById))
        return say('Whoever cleared it can take that back, or an editor.');
      send({ name: 'clearings.delete', body: { clearingId: clearing.id } });
    },
    update: (id, fields) => {
      const claim = hand.claim(id);
      if (claim && may('claim.work')) send({ name: 'claims.update', body: updateBody(claim, fields) });
    },
    rerange: (id, { start, end }) => {
      const claim = hand.claim(id);
      if (!claim || !may('claim.work') || !takes({ start, end })) return;
      const body = { claimId: claim.id, wordingVersion: claim.wordingVersion, start, end };
      send({ name: 'claims.rerange', body }, { quote: textOf({ start, end }) });
    },
    remove: (id) => {
      const claim = hand.claim(id);
      if (!claim || !may('claim.delete', claim.createdById)) return;
      send({ name: 'claims.delete', body: { claimId: claim.id } }, { tell: `Claim ${claim.number} deleted` });
      if (store.get().ui.activeClaimId === claim.id) store.setUi({ activeClaimId: null });
    },
  };
}

const wordingFields = ['kind', 'wording', 'speaker', 'correction'] as const;
const workFields = ['risk', 'assigneeId', 'dueOn'] as const;

/** The body of an update: it names the versions of just those parts of the claim that it changes. */
function updateBody(claim: ClaimView, fields: ClaimFields) {
  return {
    claimId: claim.id,
    ...(wordingFields.some((field) => field in fields) ? { wordingVersion: claim.wordingVersion } : {}),
    ...(workFields.some((field) => field in fields) ? { workVersion: claim.workVersion } : {}),
    ...fields,
  };
}
