import type { Call } from '../queue/call.ts';
import { putBack } from './citation-fields.ts';

/** What someone typed and has not saved, and on top of which words. */
export type Draft = { text: string; base: string; at: string };

/**
 * The texts being typed, by row and field. They are kept in localStorage at every key, so that they outlive a reload;
 * a colleague's change never touches them, and a refused change leaves them where they are.
 */
export type Drafts = {
  read(row: string, field: string): Draft | null;
  write(row: string, field: string, draft: Draft): void;
  drop(row: string, field: string): void;
  rename(from: string, to: string): void;
  /** A change has been answered: the drafts that it carried are now saved; or its words stand in their fields again. */
  ended(call: Call, how: 'done' | 'refused'): void;
  subscribe(listener: () => void): () => void;
};

const LIFE_MS = 30 * 24 * 60 * 60 * 1_000;

export function createDrafts(
  meId: string,
  storage: Storage | null = storageOrNull(),
  now = () => new Date(),
): Drafts {
  const prefix = `galley.draft.${meId}.`;
  const known = readAll(storage, prefix, now().getTime() - LIFE_MS);
  const listeners = new Set<() => void>();
  const keyOf = (row: string, field: string) => `${prefix}${row}.${field}`;

  function put(key: string, draft: Draft | null): void {
    if (draft) known.set(key, draft);
    else known.delete(key);
    attempt(() => (draft ? storage?.setItem(key, JSON.stringify(draft)) : storage?.removeItem(key)));
    for (const listener of listeners) listener();
  }

  const read = (row: string, field: string) => known.get(keyOf(row, field)) ?? null;
  const drafts: Drafts = {
    read,
    write: (row, field, draft) => put(keyOf(row, field), draft),
    drop: (row, field) => {
      if (read(row, field)) put(keyOf(row, field), null);
    },
    rename: (from, to) => {
      for (const [key, draft] of [...known].filter(([key]) => key.startsWith(`${prefix}${from}.`))) {
        put(key.replace(from, to), draft);
        put(key, null);
      }
    },
    ended: (call, how) => {
      if (how === 'refused') return putBack(drafts, call);
      const row =
        'citationId' in call.body ? call.body.citationId : 'claimId' in call.body ? call.body.claimId : '';
      for (const [field, value] of Object.entries(call.body))
        if (read(row, field)?.text.trim() === (value ?? '').toString().trim()) put(keyOf(row, field), null);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return drafts;
}

function readAll(storage: Storage | null, prefix: string, since: number): Map<string, Draft> {
  const found = new Map<string, Draft>();
  for (const key of attempt(() => Object.keys(storage ?? {})) ?? []) {
    if (!key.startsWith(prefix)) continue;
    const draft = attempt(() => JSON.parse(storage?.getItem(key) ?? 'null') as Draft | null);
    if (draft && Date.parse(draft.at) > since) found.set(key, draft);
    else attempt(() => storage?.removeItem(key));
  }
  return found;
}

function storageOrNull(): Storage | null {
  return attempt(() => globalThis.localStorage) ?? null;
}

/** Storage can be switched off or full: then drafts last as long as the tab. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
