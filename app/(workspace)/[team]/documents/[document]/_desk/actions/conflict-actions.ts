import { again, newest } from '../queue/conflict.ts';
import type { Actions } from '../store/actions.ts';
import type { Desk, Hand } from './hand.ts';

/** Settling it when two did something at once. */
export function conflictActions(hand: Hand, { store }: Desk): Pick<Actions, 'decide' | 'putOff' | 'takeUp'> {
  return {
    decide: (key, mine) => {
      const { conflicts } = store.get();
      const conflict = conflicts.find((one) => one.key === key);
      if (!conflict) return;
      store.set({ conflicts: conflicts.filter((one) => one !== conflict) });
      if (!mine) return;
      const { id } = conflict.theirs;
      const theirs = newest(conflict.theirs, hand.citation(id) ?? hand.claim(id));
      for (const { call, ...more } of again({ ...conflict, theirs })) hand.send(call, more);
    },
    putOff: (key) => store.setUi({ putOff: [...store.get().ui.putOff, key] }),
    takeUp: () => store.setUi({ putOff: [] }),
  };
}
