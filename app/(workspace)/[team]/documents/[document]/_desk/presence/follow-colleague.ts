import type { Look } from '#lib/live/presence/look.ts';
import type { Actions } from '../store/actions.ts';
import type { Store } from '../store/workspace-store.ts';
import type { Presence } from './people.ts';

/** Keys that only move the focus or begin a chord; they do not end the following. */
const NOT_ACTING = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);

/** While a colleague is followed, goes where they go, until one acts oneself or presses Esc. */
export function followColleague(presence: Presence, store: Store, actions: Actions): () => void {
  let gone: Look | undefined;
  let stopMinding = () => {};
  let id: string | null = null;
  const step = () => {
    const { following, people } = presence.get();
    if (following !== id) {
      stopMinding();
      gone = undefined;
      stopMinding = following === null ? () => {} : mindOwnActs(() => presence.follow(null));
      if (following !== null) actions.show('text');
      id = following;
    }
    const look = people.get(following ?? '');
    if (look && look !== gone) goWhere(look, gone, store, actions);
    gone = look;
  };
  const stop = presence.subscribe(step);
  return () => {
    stop();
    stopMinding();
  };
}

function goWhere(look: Look, before: Look | undefined, store: Store, actions: Actions): void {
  const claim = store
    .get()
    .claims.values()
    .find(({ number }) => number === look.claim);
  if (claim && look.claim !== before?.claim) actions.activate(claim.id, { scroll: false });
  const at = look.passage?.start ?? look.at;
  if (at !== null) actions.look(at);
}

/** Whatever one does with the page; what belongs to the following itself is marked `data-follow`. */
function mindOwnActs(end: () => void): () => void {
  const ended = new AbortController();
  const listen = { signal: ended.signal, capture: true, passive: false };
  const pointed = (event: Event) => {
    if (!isOfFollowing(event)) end();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (document.querySelector(':popover-open')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      end();
    } else if (!NOT_ACTING.has(event.key) && !isOfFollowing(event)) end();
  };
  addEventListener('pointerdown', pointed, listen);
  addEventListener('wheel', end, { ...listen, passive: true });
  addEventListener('touchmove', end, { ...listen, passive: true });
  addEventListener('keydown', pressed, listen);
  return () => ended.abort();
}

function isOfFollowing({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-follow]') !== null;
}
