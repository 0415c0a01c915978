import type { Span } from '#lib/text/span.ts';
import { regionsBetween, regionsOf, spanOf } from './regions.ts';
import { teller, whenQuiet } from './teller.ts';
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
/** How far above and below the viewport text counts as near, as a share of its height. */
const AROUND = 0.5;

/**
 * Watches which chunks of the article are near, with one IntersectionObserver. The first answer is found by looking at the layout, so that
 * the first paint need not wait for the observer.
 */
export function watchNear(map: TextMap, scroller: Element | Document): NearStore {
  const regions = regionsOf(map);
  const indexOf = new Map(regions.elements.map((region, index) => [region, index]));
  const view = viewOf(scroller);
  const margin = view.height * AROUND;
  const inside = new Set(regionsBetween(regions, view.top - margin, view.bottom + margin));
  let near: Near = { ...spanOf(regions, inside), turn: 0 };
  let calm = near;
  const changes = teller<Near>();
  const calms = teller<Near>();
  const settling = whenQuiet(CALM, () => {
    calm = { ...near, turn: calm.turn + 1 };
    calms.tell(calm);
  });

  const cross = (entries: IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      const index = indexOf.get(target) ?? -1;
      if (isIntersecting) inside.add(index);
      else inside.delete(index);
    }
    const span = spanOf(regions, inside);
    if (span.start === near.start && span.end === near.end) return;
    near = { ...span, turn: near.turn + 1 };
    changes.tell(near);
    settling.ask();
  };
  const crossed = new IntersectionObserver(cross, { root: scroller, rootMargin: `${AROUND * 100}% 0px` });
  const resized = new ResizeObserver(settling.ask);
  for (const region of regions.elements) crossed.observe(region);
  resized.observe(map.root);

  const close = () => {
    settling.stop();
    crossed.disconnect();
    resized.disconnect();
  };
  return {
    get: () => near,
    subscribe: changes.listen,
    calm: () => calm,
    settled: calms.listen,
    moved: settling.ask,
    close,
  };
}

/** The visible part of what scrolls: an element, or the page itself. */
function viewOf(scroller: Element | Document): { top: number; bottom: number; height: number } {
  if (scroller instanceof Element) return scroller.getBoundingClientRect();
  return { top: 0, bottom: window.innerHeight, height: window.innerHeight };
}
