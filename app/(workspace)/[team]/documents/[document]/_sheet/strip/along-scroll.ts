/**
 * Moves a box down by `way` px while its scroller goes from top to end. Where the browser can, it moves it beside the main thread:
 * a style written at each step of scrolling had the whole marked text go through painting again. Elsewhere it is written.
 */
export function alongScroll(box: HTMLElement, scroller: Element): { go(way: number): void; stop(): void } {
  return 'ScrollTimeline' in globalThis
    ? animated(box, new ScrollTimeline({ source: scroller, axis: 'block' }))
    : written(box, scroller);
}

function animated(box: HTMLElement, timeline: AnimationTimeline) {
  let running: Animation | null = null;
  const stop = () => running?.cancel();
  const go = (way: number) => {
    stop();
    const frames = { transform: ['translateY(0)', `translateY(${way}px)`] };
    running = box.animate(frames, { timeline, fill: 'both' });
  };
  return { go, stop };
}

function written(box: HTMLElement, scroller: Element) {
  let way = 0;
  const place = () => {
    const scrolled = scroller.scrollTop / (scroller.scrollHeight - scroller.clientHeight || 1);
    box.style.transform = `translateY(${scrolled * way}px)`;
  };
  const go = (next: number) => {
    way = next;
    place();
  };
  scroller.addEventListener('scroll', place, { passive: true });
  return { go, stop: () => scroller.removeEventListener('scroll', place) };
}
