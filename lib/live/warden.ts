import type { Db } from '../db/client.ts';
import { type Right, rightsOf, type Wish } from './rights.ts';

/** An open connection as the warden sees it: whose it is, what it follows, and what to do when its rights have changed. */
export type Ward = Wish & { rights: Right[]; ended: (still: Right[]) => void };
export type Warden = {
  watch: (ward: Ward) => () => void;
  /** Looks at every open connection's rights now; called every second. */
  inspect: () => Promise<void>;
};

/** Closes connections whose viewers have lost a right: one statement a process, however many are open. */
export function createWarden(db: Db): Warden {
  const wards = new Set<Ward>();

  async function inspect(): Promise<void> {
    const watched = [...wards];
    const rights = await rightsOf(db, watched, new Date());
    for (const [at, ward] of watched.entries()) {
      const still = rights[at] ?? [];
      if (!same(ward.rights, still) && wards.delete(ward)) ward.ended(still);
    }
  }

  function watch(ward: Ward): () => void {
    wards.add(ward);
    return () => wards.delete(ward);
  }

  return { watch, inspect };
}

function same(before: Right[], now: Right[]): boolean {
  const role = new Map(now.map((right) => [right.stream, right.role]));
  return before.length === now.length && before.every((right) => role.get(right.stream) === right.role);
}
