import type { People, Told } from '#lib/live/presence/whereabouts.ts';

/** The colleagues in this document. `found`: who was here when it was opened; null until that is known. `met`: anyone, since then. */
export type Seen = {
  people: People;
  following: string | null;
  found: ReadonlySet<string> | null;
  met: boolean;
};

export type Presence = {
  get(): Seen;
  subscribe(listener: () => void): () => void;
  hear(told: Told): void;
  /** Goes where a colleague goes from now on; null ends it. */
  follow(id: string | null): void;
};

/** What is known after news came. */
export function taken(people: People | undefined, { people: news, left, whole }: Told): People {
  const next = new Map(whole ? [] : people);
  for (const id of left) next.delete(id);
  for (const { id, ...whereabouts } of news) next.set(id, whereabouts);
  return next;
}

/** All of it as news, for whoever knows nothing yet. */
export function whole(people: People): Told {
  return { people: [...people].map(([id, whereabouts]) => ({ id, ...whereabouts })), left: [], whole: true };
}

/** Who is here beside oneself. Nobody, on the server and until the line is open. */
export function createPresence(meId: string): Presence {
  const listeners = new Set<() => void>();
  let seen: Seen = { people: new Map(), following: null, found: null, met: false };
  const become = (part: Partial<Seen>) => {
    seen = { ...seen, ...part };
    for (const listener of listeners) listener();
  };
  return {
    get: () => seen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    hear: (told) => {
      const people = new Map(taken(seen.people, told));
      people.delete(meId);
      if (people.size + seen.people.size === 0 && seen.found) return;
      const following = people.has(seen.following ?? '') ? seen.following : null;
      const found = seen.found ?? new Set(people.keys());
      become({ people, following, found, met: seen.met || people.size > 0 });
    },
    follow: (id) => {
      if (id !== seen.following) become({ following: id });
    },
  };
}
