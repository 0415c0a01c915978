import { inventedNews, inventedWord } from './invented-news.ts';
import { between, pick, type Random, seeded, shuffled } from './random.ts';

/** One quote to look for, with what is true: where it stands now, or null if it was deleted. */
export type QuoteCase = {
  group: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  truth: { start: number; end: number } | null;
};

export type QuoteSet = { text: string; cases: QuoteCase[] };

/** The kinds of change a quote may have suffered, in equal numbers. A number is the share of words edited. */
const GROUPS = [
  '0',
  '0.1',
  '0.2',
  '0.3',
  '0.4',
  'short',
  'short edited',
  'repeated',
  'typography',
  'deleted',
  'short deleted',
  'repeated deleted',
];

/** Quotes from a text, and the text after each of them was kept, edited or deleted; what lies between is left alone. */
export function quoteSet(seed: number, letters: number, paragraphs?: string[][]): QuoteSet {
  const random = seeded(seed);
  const source = paragraphs ?? inventedNews(random, letters);
  const old = source.map((paragraph) => paragraph.join(' ')).join('\n');
  const picked = shuffled(random, stretches(random, old)).sort((a, b) => a.start - b.start);
  const cases: QuoteCase[] = [];
  let text = '';
  let at = 0;
  picked.forEach(({ start, end }, index) => {
    const group = pick(random, GROUPS);
    const cut = group.startsWith('short') ? Math.min(end, shortEnd(old, start, random)) : end;
    const exact = old.slice(start, cut);
    const now = changed(random, group, exact);
    text += old.slice(at, start);
    const from = text.length;
    text += now ?? '';
    at = cut;
    const truth = now === null ? null : { start: from, end: from + now.length };
    if (!group.startsWith('repeated')) {
      cases.push({ group, exact, ...contextOf(old, start, cut), start, truth });
      return;
    }
    // a copy in another place: right after the next paragraph's end
    const feed = old.indexOf('\n', cut);
    const next = picked[index + 1]?.start ?? old.length;
    if (feed - cut > 150 && feed < next) {
      text += `${old.slice(cut, feed)} ${exact}`;
      at = feed;
    }
    cases.push({ group, exact, ...contextOf(old, start, cut), start, truth });
  });
  return { text: text + old.slice(at), cases };
}

function stretches(random: Random, old: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let at = 0;
  while (at < old.length - 400) {
    const start = wordStart(old, at + between(random, 60, 400));
    const end = wordEnd(old, start + between(random, 25, 160));
    if (end > old.length) break;
    found.push({ start, end });
    at = end;
  }
  return found;
}

const contextOf = (old: string, start: number, end: number) => ({
  prefix: old.slice(Math.max(0, start - 64), start),
  suffix: old.slice(end, end + 64),
});

function changed(random: Random, group: string, exact: string): string | null {
  if (group.endsWith('deleted')) return null;
  if (group === 'typography') return retyped(exact);
  if (group === 'short edited') return misspelt(random, exact);
  return edited(random, exact, Number(group) || 0);
}

function edited(random: Random, exact: string, share: number): string {
  const words = exact.split(' ');
  const touched = new Set(shuffled(random, [...words.keys()]).slice(0, Math.round(words.length * share)));
  const result: string[] = [];
  words.forEach((word, index) => {
    const how = random();
    if (!touched.has(index)) result.push(word);
    else if (how < 0.5) result.push(inventedWord(random));
    else if (how < 0.75) result.push(misspelt(random, word));
    else if (how < 0.9) result.push(word, inventedWord(random));
  });
  return result.join(' ');
}

function misspelt(random: Random, word: string): string {
  const at = between(random, 0, Math.max(0, word.length - 1));
  return word.slice(0, at) + pick(random, [...'aeinrst']) + word.slice(at + 1);
}

function retyped(exact: string): string {
  return exact
    .replaceAll('“', '"')
    .replaceAll('”', '"')
    .replaceAll('’', "'")
    .replaceAll(', ', ' – ')
    .replace(' ', '\n');
}

function shortEnd(text: string, start: number, random: Random): number {
  return wordEnd(text, start + between(random, 4, 12));
}

function wordStart(text: string, at: number): number {
  while (at < text.length && /\S/.test(text.charAt(at - 1))) at++;
  return at;
}

function wordEnd(text: string, at: number): number {
  while (at < text.length && /\S/.test(text.charAt(at))) at++;
  return at;
}
