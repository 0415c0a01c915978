import type { Span } from '#lib/text/span.ts';
import type { TextMap } from './text-map.ts';

/** The part of the text near the viewport. `turn` goes up when things may have moved without it changing. */
export type Near = Span & { turn: number };
export type NearStore = {
  get(): Near;
  /** Told at once when the part changes: for paint, which must be there before the text is. */
  subscribe(listener: (near: Near) => void): () => void;
  /** What was last told to `settled` listeners. */
  calm(): Near;
  /** Told when nothing has changed or moved for a moment: for what is measured and rendered. */
  settled(listener: (near: Near) => void): () => void;
  /** Says that lines may have moved. */
  moved(): void;
  close(): void;
};

/** How long (ms) no further chunk may come near before what stands beside the text follows. Reading pace never waits; nobody reads numbers that fly past. */
const CALM = 80;
/** How far around the viewport text counts as near. */
const AROUND = '50% 0px';

/**
 * Watches which chunks of the article lie within half a screen above and below the viewport, with one IntersectionObserver.
 * The first answer is found by binary search on layout, so that the first paint need not wait for the observer.
 */
export function watchNear(map: TextMap, scroller: Element | Document): NearStore {
  const regions = [...map.root.querySelectorAll('h1[data-s], .chunk')];
  const starts = regions.map(startOf);
  const indexOf = new Map(regions.map((region, index) => [region, index]));
  const listeners = new Set<(near: Near) => void>();
  const calmListeners = new Set<(near: Near) => void>();
  const inside = new Set(firstInside(regions, scroller));
  let near: Near = { ...spanOf(inside, starts, map.length), turn: 0 };
  let calm = near;
  let timer = 0;

  const settle = () => {
    calm = { start: near.start, end: near.end, turn: calm.turn + 1 };
    for (const listener of calmListeners) listener(calm);
  };
  const settleSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(settle, CALM);
  };
  const tell = (span: Span) => {
    near = { start: span.start, end: span.end, turn: near.turn + 1 };
    for (const listener of listeners) listener(near);
    settleSoon();
  };
  const crossed = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = indexOf.get(target) ?? -1;
        if (isIntersecting) inside.add(index);
        else inside.delete(index);
      }
      const span = spanOf(inside, starts, map.length);
      if (span.start !== near.start || span.end !== near.end) tell(span);
    },
    { root: scroller, rootMargin: AROUND },
  );
  const resized = new ResizeObserver(settleSoon);
  for (const region of regions) crossed.observe(region);
  resized.observe(map.root);

  return {
    get: () => near,
    subscribe: joins(listeners),
    calm: () => calm,
    settled: joins(calmListeners),
    moved: settleSoon,
    close() {
      clearTimeout(timer);
      crossed.disconnect();
      resized.disconnect();
    },
  };
}

function joins<Listener>(listeners: Set<Listener>): (listener: Listener) => () => void {
  return (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}

function startOf(region: Element): number {
  const block = region.hasAttribute('data-s') ? region : region.querySelector('[data-s]');
  return Number(block?.getAttribute('data-s') ?? 0);
}

/** Regions stand one below the other, so the ones inside are neighbours. */
function spanOf(inside: ReadonlySet<number>, starts: readonly number[], length: number): Span {
  if (inside.size === 0) return { start: 0, end: 0 };
  const last = Math.max(...inside);
  return { start: starts[Math.min(...inside)] ?? 0, end: starts[last + 1] ?? length + 1 };
}

function firstInside(regions: readonly Element[], scroller: Element | Document): number[] {
  const view = viewOf(scroller);
  const top = view.top - view.height / 2;
  const bottom = view.bottom + view.height / 2;
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.getBoundingClientRect().bottom ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < regions.length; at++) {
    if ((regions[at]?.getBoundingClientRect().top ?? 0) > bottom) break;
    found.push(at);
  }
  return found;
}

/** The visible part of what scrolls: an element, or the page itself. */
function viewOf(scroller: Element | Document): { top: number; bottom: number; height: number } {
  if (scroller instanceof Element) return scroller.getBoundingClientRect();
  return { top: 0, bottom: window.innerHeight, height: window.innerHeight };
}
