import { fold } from '../store/speaks-of.ts';

/** How well words fit what was typed: 0 not at all; more is better. A start counts more than the inside of a word. */
export function scoreOf(words: string, typed: string): number {
  const hay = ` ${fold(words)}`;
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  let sum = 1;
  for (const word of wanted) {
    const at = hay.indexOf(word);
    if (at < 0) return 0;
    sum += at === 1 ? 3 : hay.includes(` ${word}`) ? 2 : 1;
  }
  return sum;
}

/** The items that fit, best first, at most so many. Equal ones keep their order. Stops early where everything fits. */
export function bestOf<T>(items: Iterable<T>, words: (item: T) => string, typed: string, most: number): T[] {
  if (fold(typed) === '') return firstOf(items, most);
  const found: { item: T; score: number }[] = [];
  for (const item of items) {
    const score = scoreOf(words(item), typed);
    if (score > 0) found.push({ item, score });
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ item }) => item);
}

function firstOf<T>(items: Iterable<T>, most: number): T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length === most) break;
    found.push(item);
  }
  return found;
}
