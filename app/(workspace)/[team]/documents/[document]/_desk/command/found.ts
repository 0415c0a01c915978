import type { Binding } from '../keys/binding.ts';
import { keymap } from '../keys/keymap.ts';
import type { Colleague } from '../presence/who-is-here.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { bestOf } from './find.ts';

const MOST = { actions: 8, people: 5, claims: 8 };

export type Found = {
  bindings: readonly Binding[];
  people: readonly Colleague[];
  /** Ids of claims. */
  claims: readonly string[];
  onlyClaims: boolean;
};

/** What fits the typed words, the best first: acts that work now, colleagues, claims. "#" asks for claims only. */
export function found(snapshot: Snapshot, colleagues: readonly Colleague[], typed: string): Found {
  const onlyClaims = typed.startsWith('#');
  const claims = bestOf(snapshot.order, (id) => wordsOfClaim(snapshot, id), typed, MOST.claims);
  if (onlyClaims) return { bindings: [], people: [], claims, onlyClaims };
  const able = keymap.filter(({ id, works }) => id !== 'menu' && works(snapshot));
  return {
    bindings: bestOf(able, ({ label, group }) => `${label} ${group}`, typed, MOST.actions),
    people: bestOf(colleagues, ({ name }) => `follow ${name}`, typed, MOST.people),
    claims,
    onlyClaims,
  };
}

function wordsOfClaim({ claims }: Snapshot, id: string): string {
  const claim = claims.get(id);
  return `#${claim?.number} ${claim?.quote} ${claim?.wording ?? ''}`;
}
