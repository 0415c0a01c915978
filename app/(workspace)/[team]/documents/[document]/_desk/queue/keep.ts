import type { Store } from '../store/workspace-store.ts';
import type { Conflict } from './conflict.ts';
import type { Pending } from './pending.ts';

/** What must outlive the page: the changes that are still to be sent, and those that are still to be decided. */
export type Kept = { queue: readonly Pending[]; conflicts: readonly Conflict[] };

/** Where that is kept: by person and document, one entry a tab. */
export type Shelf = {
  keep(kept: Kept): void;
  /**
   * Hands over what earlier tabs of this person left here, each tab's as soon as it is done with the document: at once if it
   * is gone, else when it closes.
   */
  adopt(take: (left: Kept) => void): void;
  /** This tab is done with the document: what is left is for whoever comes next. */
  close(): void;
};

/**
 * A shelf in localStorage, so that changes outlive a reload, a crash and the closing of the tab. Each tab holds a lock
 * by the name of its entry as long as it works here; an entry whose lock is free has lost its tab.
 */
export function createShelf(
  meId: string,
  documentId: string,
  tabId: string,
  storage: Storage = localStorage,
): Shelf {
  const prefix = `galley.queue.${meId}.${documentId}.`;
  const mine = prefix + tabId;
  const closed = new AbortController();
  holdLock(mine, closed.signal);
  return {
    keep: ({ queue, conflicts }) => {
      if (closed.signal.aborted) return;
      const open = queue.filter((pending) => !pending.confirmed);
      const kept = JSON.stringify({ queue: open, conflicts });
      attempt(() =>
        open.length + conflicts.length > 0 ? storage.setItem(mine, kept) : storage.removeItem(mine),
      );
    },
    adopt: (take) => {
      for (const key of attempt(() => keysWith(storage, prefix)) ?? [])
        if (key !== mine) whenFree(key, closed.signal, () => handOver(storage, key, take));
    },
    close: () => closed.abort(),
  };
}

/** Keeps what a store holds whenever it changes; gives back how to end that. */
export function keepOn(shelf: Shelf, store: Store): () => void {
  let known: Kept = store.held();
  shelf.keep(known);
  return store.subscribe(() => {
    const { queue, conflicts } = store.held();
    if (queue === known.queue && conflicts === known.conflicts) return;
    known = { queue, conflicts };
    shelf.keep(known);
  });
}

/** Locks need a secure context; without them two tabs may both send an entry, and the keys make that harmless. */
function holdLock(name: string, until: AbortSignal): void {
  void navigator.locks?.request(
    name,
    () => new Promise<void>((resolve) => until.addEventListener('abort', () => resolve())),
  );
}

function whenFree(name: string, signal: AbortSignal, act: () => void): void {
  if (!navigator.locks) act();
  navigator.locks?.request(name, { signal }, act).catch((reason: unknown) => {
    if (!signal.aborted) throw reason;
  });
}

/** Taken before it is let go: what breaks off in between is there twice, and the keys make that harmless. */
function handOver(storage: Storage, key: string, take: (left: Kept) => void): void {
  const left = attempt(() => JSON.parse(storage.getItem(key) ?? 'null') as Kept | null);
  if (left?.queue && left.conflicts) take(left);
  attempt(() => storage.removeItem(key));
}

function keysWith(storage: Storage, prefix: string): string[] {
  return Object.keys(storage).filter((key) => key.startsWith(prefix));
}

/** Storage can be switched off, full, or hold what another version wrote: then there is simply nothing kept. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
