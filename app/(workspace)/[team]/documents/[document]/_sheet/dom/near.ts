import type { Span } from '#lib/text/span.ts';
import { isWithin, NONE, type Run, regionsIn, regionsOf, runBetween, spanOf, widened } from './regions.ts';
import { teller, whenQuiet } from './teller.ts';
import type { TextMap } from './text-map.ts';

/** The part of the text near the viewport. `turn` goes up when things may have moved without it changing. */
export type Near = Span & { turn: number };
export type NearStore = {
  /** The part to be painted. */
  get(): Span;
  /** Told at once when that part changes: paint must be there before the text is. */
  subscribe(listener: (part: Span) => void): () => void;
  /** What is near, as last told to `settled` listeners. */
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
 * Watches which chunks of the article are near: an IntersectionObserver on those that are, and on one more at either end, says when that
 * changes; which they are is then found by binary search on the layout. (Observing all 500 chunks of a long text costs a millisecond a frame.)
 */
export function watchNear(map: TextMap, scroller: Element | Document): NearStore {
  const regions = regionsOf(map);
  const parts = teller<Span>();
  const calms = teller<Near>();
  let near: Run = NONE;
  let part: Run = NONE;
  let calm: Near = { start: 0, end: 0, turn: 0 };
  const settle = () => {
    calm = { ...spanOf(regions, near), turn: calm.turn + 1 };
    calms.tell(calm);
  };
  const settling = whenQuiet(CALM, settle);

  const look = () => {
    const next = runBetween(regions, ...heightsAround(scroller));
    if (next.first === near.first && next.last === near.last) return;
    near = next;
    settling.ask();
    crossed.disconnect();
    for (const region of regionsIn(regions, widened(regions, near, 1))) crossed.observe(region);
    if (near.first <= near.last && isWithin(near, part)) return;
    part = near;
    parts.tell(spanOf(regions, part));
  };
  const crossed = new IntersectionObserver(look, { root: scroller, rootMargin: `${AROUND * 100}% 0px` });
  const resized = new ResizeObserver(() => {
    look();
    settling.ask();
  });
  look();
  settle();
  resized.observe(map.root);

  const close = () => {
    settling.stop();
    crossed.disconnect();
    resized.disconnect();
  };
  return {
    get: () => spanOf(regions, part),
    subscribe: parts.listen,
    calm: () => calm,
    settled: calms.listen,
    moved: settling.ask,
    close,
  };
}

/** From where to where text is near, in px of the viewport. */
function heightsAround(scroller: Element | Document): [top: number, bottom: number] {
  const view =
    scroller instanceof Element ? scroller.getBoundingClientRect() : { top: 0, height: innerHeight };
  const margin = view.height * AROUND;
  return [view.top - margin, view.top + view.height + margin];
}
