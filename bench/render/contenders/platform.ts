import { type BenchMark, KINDS } from '../article.ts';
import type { Contender } from '../contender.ts';

/**
 * The platform's own limit: static ranges in four highlights, registered only for paragraphs within a screen of the viewport, and a sorted
 * list to find what lies under a point. Nothing that a product needs besides: no lanes, no marks inside marked-up text, no change of looks.
 */
export function platform(): Contender {
  let paragraphs: Element[] = [];
  let starts: number[] = [];
  let highlights: Highlight[] = [];
  let sorted: BenchMark[] = [];
  let furthest: number[] = [];
  const marksOf = new Map<Element, BenchMark[]>();
  const shown = new Map<Element, { kind: number; range: StaticRange }[]>();

  const indexAt = (offset: number) => lastAtMost(starts, offset);
  const textOf = (index: number) => paragraphs[index]?.firstChild as Text;
  const rangeOf = ({ start, end }: BenchMark) => {
    const [from, to] = [indexAt(start), indexAt(end - 1)];
    return new StaticRange({
      startContainer: textOf(from),
      startOffset: start - (starts[from] ?? 0),
      endContainer: textOf(to),
      endOffset: end - (starts[to] ?? 0),
    });
  };
  const show = (paragraph: Element) => {
    if (shown.has(paragraph)) return;
    const ranges = (marksOf.get(paragraph) ?? []).map((mark) => ({ kind: mark.kind, range: rangeOf(mark) }));
    shown.set(paragraph, ranges);
    for (const { kind, range } of ranges) highlights[kind]?.add(range);
  };
  const hide = (paragraph: Element) => {
    for (const { kind, range } of shown.get(paragraph) ?? []) highlights[kind]?.delete(range);
    shown.delete(paragraph);
  };
  const deal = (mark: BenchMark) => {
    for (let index = indexAt(mark.start); index <= indexAt(mark.end - 1); index++) {
      const paragraph = paragraphs[index];
      if (paragraph) marksOf.set(paragraph, [...(marksOf.get(paragraph) ?? []), mark]);
    }
  };
  const sort = (marks: readonly BenchMark[]) => {
    sorted = [...marks].sort((a, b) => a.start - b.start);
    let end = 0;
    furthest = sorted.map((mark) => {
      end = Math.max(end, mark.end);
      return end;
    });
  };

  return {
    init(root, article) {
      paragraphs = [...root.children];
      starts = article.starts;
    },
    paint(marks) {
      highlights = Array.from({ length: KINDS }, (_, kind) => registered(`k${kind}-1`));
      for (const mark of marks) deal(mark);
      sort(marks);
      for (const paragraph of inView(paragraphs)) show(paragraph);
      const watch = new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries) (isIntersecting ? show : hide)(target);
        },
        { rootMargin: '100% 0px' },
      );
      for (const paragraph of paragraphs) watch.observe(paragraph);
    },
    add(mark) {
      deal(mark);
      sort([...sorted, mark]);
      const paragraph = paragraphs[indexAt(mark.start)];
      if (!paragraph || !shown.has(paragraph)) return;
      const range = rangeOf(mark);
      highlights[mark.kind]?.add(range);
      shown.get(paragraph)?.push({ kind: mark.kind, range });
    },
    hit(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      const index = caret ? paragraphs.indexOf(caret.offsetNode.parentElement as Element) : -1;
      if (!caret || index < 0) return [];
      const offset = (starts[index] ?? 0) + caret.offset;
      const found: string[] = [];
      for (
        let at = lastAtMost(sorted, offset, (mark) => mark.start);
        at >= 0 && (furthest[at] ?? 0) > offset;
        at--
      ) {
        const mark = sorted[at];
        if (mark && mark.end > offset) found.push(mark.id);
      }
      return found;
    },
  };
}

function registered(name: string): Highlight {
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}

function inView(paragraphs: Element[]): Element[] {
  const first = paragraphs.findIndex((one) => one.getBoundingClientRect().bottom >= -innerHeight);
  const after = paragraphs.findIndex((one) => one.getBoundingClientRect().top > 2 * innerHeight);
  return paragraphs.slice(first, after < 0 ? undefined : after);
}

function lastAtMost<T>(list: readonly T[], limit: number, value: (item: T) => number = Number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(list[middle] as T) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
