import type { BenchArticle, BenchMark } from './article.ts';
import type { Contender } from './contender.ts';
import { frame, median, sleep } from './page-frames.ts';

/** `first`: the first test after scrolling there; `right`: the share of points where exactly the marks that lie there were named. */
export type Hits = { first: number; right: number };
type Field = { root: HTMLElement; article: BenchArticle; marks: readonly BenchMark[]; contender: Contender };

const POINTS = 25;

export async function hits(field: Field): Promise<Hits> {
  const times: number[] = [];
  let right = 0;
  for (let at = 0; at < POINTS; at++) {
    const offset = offsetFor(field, at);
    const { x, y } = await bringUp(field, offset);
    const begin = performance.now();
    const found = field.contender.hit(x, y);
    times.push(performance.now() - begin);
    const wanted = field.marks
      .filter(({ start, end }) => start <= offset && end > offset)
      .map(({ id }) => id);
    if (new Set(found).symmetricDifference(new Set(wanted)).size === 0) right++;
  }
  return { first: median(times), right: right / POINTS };
}

/** A letter in the middle of some mark. */
function offsetFor({ article, marks }: Field, at: number): number {
  const mark = marks[(at * 7919) % marks.length];
  let offset = mark ? (mark.start + mark.end) >> 1 : 0;
  while (/\s/.test(article.text.charAt(offset))) offset++;
  return offset;
}

/** Scrolls the letter into view and gives a point on it. */
async function bringUp({ root, article }: Field, offset: number): Promise<{ x: number; y: number }> {
  const index = article.starts.findLastIndex((start) => start <= offset);
  const paragraph = root.querySelectorAll('p')[index];
  const range = rangeAt(paragraph as Element, offset - (article.starts[index] ?? 0));
  for (let look = 0; look < 2; look++) {
    window.scrollBy(0, range.getBoundingClientRect().top - innerHeight / 2);
    await frame();
    await sleep(20);
  }
  const box = range.getBoundingClientRect();
  return { x: box.left + box.width * 0.4, y: box.top + box.height / 2 };
}

function rangeAt(paragraph: Element, offset: number): Range {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left < node.length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return range;
    }
    left -= node.length;
  }
  throw new Error(`no character at ${offset}`);
}
