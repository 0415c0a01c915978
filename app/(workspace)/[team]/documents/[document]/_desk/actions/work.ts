import type { Actions } from '../store/actions.ts';
import { citationActions } from './citation-actions.ts';
import { claimActions } from './claim-actions.ts';
import { conflictActions } from './conflict-actions.ts';
import { createHand, type Desk } from './hand.ts';
import type { Navigation } from './navigation.ts';
import { verdictActions } from './verdict-actions.ts';

/** The actions that change the document: each becomes a command in the queue. What a role does not allow does nothing. */
export function workActions(desk: Desk): Omit<Actions, keyof Navigation> {
  const hand = createHand(desk);
  return {
    ...claimActions(hand, desk),
    ...verdictActions(hand, desk),
    ...citationActions(hand),
    ...conflictActions(hand, desk),
    undo: () => hand.takeBack(),
  };
}
