import type { Writing } from '#lib/live/presence/whereabouts.ts';
import { inView, isSeen } from '../../_sheet/dom/in-view.ts';
import { cursorSpan } from '../actions/navigation.ts';
import { activeClaim } from '../keys/able.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { Store } from '../store/workspace-store.ts';
import type { Doing } from './whereabouts-of.ts';

/** Without a hand on the page for so long (ms), a person is idle. */
const IDLE_AFTER = 180_000;
/** A pause in typing so long (ms) is its end. */
const TYPING_LASTS = 4_000;
/** So long (ms) after the last movement, the text stands still. */
const STILL = 300;

/** The fields of the claim panel, by name, and what one writes in them. */
const FIELDS: Readonly<Record<string, Writing | undefined>> = {
  rationale: 'reasons',
  wording: 'wording',
  speaker: 'wording',
  correction: 'correction',
  address: 'citation',
  excerpt: 'citation',
  locator: 'citation',
  note: 'citation',
};

/** Watches where in the text a person is, what they write and whether they are at work; tells when it changes. */
export function watchDoing(store: Store, tell: (doing: Doing) => void): () => void {
  let doing: Doing = { at: placeIn(store.get()) ?? inView(), writes: null, idle: false };
  let place = placeIn(store.get());
  const [idle, typed, still] = [timer(), timer(), timer()];
  const become = (part: Partial<Doing>) => {
    doing = { ...doing, ...part };
    tell(doing);
  };
  const active = () => {
    idle.in(IDLE_AFTER, () => become({ idle: true }));
    if (doing.idle) become({ idle: false });
  };
  const write = (writes: Writing | null | undefined) => {
    if (!writes) return;
    typed.in(TYPING_LASTS, () => become({ writes: null }));
    if (doing.writes !== writes) become({ writes });
  };
  const rest = () => {
    typed.stop();
    if (doing.writes) become({ writes: null });
  };
  const scrolled = () =>
    still.in(STILL, () => {
      if (doing.at === null || !isSeen(doing.at)) become({ at: inView() });
    });
  const moved = () => {
    const next = placeIn(store.get());
    if (next === place) return;
    place = next;
    if (next !== null) become({ at: next });
  };

  active();
  tell(doing);
  const ended = new AbortController();
  const quiet = { signal: ended.signal, passive: true, capture: true };
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focus'])
    addEventListener(sign, active, quiet);
  addEventListener('input', ({ target }) => write(fieldOf(target)), quiet);
  addEventListener('focusin', ({ target }) => isRating(target) && write('verdict'), quiet);
  addEventListener('focusout', rest, quiet);
  addEventListener('scroll', scrolled, quiet);
  const stop = store.subscribe(moved);
  return () => {
    ended.abort();
    stop();
    for (const one of [idle, typed, still]) one.stop();
  };
}

/** Where the hand is: at the selected text, else at the cursor, else at the claim. */
function placeIn(snapshot: Snapshot): number | null {
  return (snapshot.ui.selection ?? cursorSpan(snapshot) ?? activeClaim(snapshot))?.start ?? null;
}

/** Which field of the claim panel is typed in. */
function fieldOf(target: EventTarget | null): Writing | undefined {
  const named = target instanceof Element && target.closest('.right') ? target.getAttribute('name') : null;
  return FIELDS[named ?? ''];
}

/** Whoever stands in the ratings is about to judge. */
function isRating(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.picker') !== null;
}

function timer() {
  let running: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(running);
  return {
    in: (ms: number, act: () => void) => {
      stop();
      running = setTimeout(act, ms);
    },
    stop,
  };
}
