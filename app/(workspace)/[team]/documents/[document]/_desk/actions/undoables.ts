import type { Pending } from '../queue/pending.ts';
import type { Happening } from '../queue/predict.ts';
import type { Inverse } from './way.ts';

/** `left` is what the change came to, once the server has said so. */
export type Undoable = { key: string; inverse: Inverse; left: readonly Happening[] | null };

/** What was done in this tab and can be taken back, the latest last. */
export type Undoables = {
  add(key: string, inverse: Inverse): void;
  /** A change has been answered: what it came to is known, or it never happened and is not to be taken back. */
  ended(pending: Pending, how: 'done' | 'refused'): void;
  /** Gives one out, or the last, and forgets it. */
  take(key?: string): Undoable | undefined;
};

export function createUndoables(): Undoables {
  let all: Undoable[] = [];
  return {
    add: (key, inverse) => {
      all = [...all, { key, inverse, left: null }];
    },
    ended: ({ key, confirmed }, how) => {
      if (how === 'refused') all = all.filter((one) => one.key !== key);
      else all = all.map((one) => (one.key === key ? { ...one, left: confirmed?.happened ?? null } : one));
    },
    take: (key = all.at(-1)?.key) => {
      const taken = all.find((one) => one.key === key);
      all = all.filter((one) => one !== taken);
      return taken;
    },
  };
}
