import type { Whereabouts } from '#lib/live/presence/whereabouts.ts';
import type { Actions } from '../store/actions.ts';
import type { Store } from '../store/workspace-store.ts';
import type { Presence } from './people.ts';

/** Keys that only move the focus or begin a chord; they do not end the following. */
const NOT_ACTING = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);

/** While a colleague is followed, goes where they go, until one acts oneself or presses Esc. */
export function followColleague(presence: Presence, store: Store, actions: Actions): () => void {
  let gone: Whereabouts | undefined;
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
    const whereabouts = people.get(following ?? '');
    if (whereabouts && whereabouts !== gone) goWhere(whereabouts, gone, store, actions);
    gone = whereabouts;
  };
  const stop = presence.subscribe(step);
  return () => {
    stop();
    stopMinding();
  };
}

function goWhere(
  whereabouts: Whereabouts,
  before: Whereabouts | undefined,
  store: Store,
  actions: Actions,
): void {
  const claim = store
    .get()
    .claims.values()
    .find(({ number }) => number === whereabouts.claim);
  if (claim && whereabouts.claim !== before?.claim) actions.activate(claim.id, { scroll: false });
  const at = whereabouts.passage?.start ?? whereabouts.at;
  if (at !== null) actions.scrollTo(at);
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
