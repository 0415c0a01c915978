import type { Pending } from './pending.ts';

/** Where what waits is kept: by person and document, one entry a tab. */
export type Shelf = {
  keep(queue: readonly Pending[]): void;
  /** What earlier tabs of this person left here unsent, in the order in which it was done. Those tabs' entries are taken over. */
  adopt(): Promise<Pending[]>;
};

/**
 * A shelf in localStorage, so that changes outlive a reload, a crash and the closing of the tab. Each tab holds a lock
 * by the name of its entry as long as it lives; an entry whose lock is free has lost its tab.
 */
export function createShelf(meId: string, documentId: string, tabId: string): Shelf {
  const prefix = `galley.queue.${meId}.${documentId}.`;
  const mine = prefix + tabId;
  holdLock(mine);
  return {
    keep: (queue) => {
      const open = queue.filter((pending) => !pending.confirmed);
      attempt(() =>
        open.length > 0 ? localStorage.setItem(mine, JSON.stringify(open)) : localStorage.removeItem(mine),
      );
    },
    adopt: async () => {
      const entries = await Promise.all(keysWith(prefix).map((key) => takeIfAlone(key, mine)));
      return entries.flat().sort((a, b) => a.at.localeCompare(b.at));
    },
  };
}

/** Locks need a secure context; without them two tabs may both send an entry, and the keys make that harmless. */
function holdLock(name: string): void {
  void navigator.locks?.request(name, () => new Promise(() => {}));
}

async function takeIfAlone(key: string, mine: string): Promise<Pending[]> {
  if (key === mine) return [];
  if (!navigator.locks) return take(key);
  return navigator.locks.request(key, { ifAvailable: true }, (lock) => (lock ? take(key) : []));
}

function take(key: string): Pending[] {
  return (
    attempt(() => {
      const kept = JSON.parse(localStorage.getItem(key) ?? '[]') as Pending[];
      localStorage.removeItem(key);
      return kept;
    }) ?? []
  );
}

function keysWith(prefix: string): string[] {
  return attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? [];
}

/** Storage can be switched off, full, or hold what another version wrote: then there is simply nothing kept. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
