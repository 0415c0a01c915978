import type { Actions } from '../store/actions.ts';
import type { Hand } from './hand.ts';

type Made = Pick<Actions, 'cite' | 'citeAddress' | 'updateCitation' | 'removeCitation'>;

/** Tying sources to claims. */
export function citationActions(hand: Hand): Made {
  const { may, send } = hand;
  return {
    cite: (id, { sourceId, ...fields }, source) => {
      const claim = hand.claim(id);
      if (claim && may('claim.work'))
        send({ name: 'citations.add', body: { claimId: claim.id, sourceId, ...fields } }, { source });
    },
    citeAddress: (id, address, fields = {}) => {
      const claim = hand.claim(id);
      if (claim && may('claim.work'))
        send({ name: 'citations.addByAddress', body: { claimId: claim.id, address, ...fields } });
    },
    updateCitation: (id, fields) => {
      const citation = hand.citation(id);
      if (!citation || !may('claim.work')) return;
      send({
        name: 'citations.update',
        body: { citationId: citation.id, version: citation.version, ...fields },
      });
    },
    removeCitation: (id) => {
      const citation = hand.citation(id);
      if (!citation || !may('citation.delete', citation.createdById)) return;
      send({ name: 'citations.delete', body: { citationId: citation.id } }, { tell: 'Citation removed' });
    },
  };
}
