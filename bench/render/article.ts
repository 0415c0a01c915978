import { inventedNews } from '../text/invented-news.ts';
import { between, pick, type Random, seeded } from '../text/random.ts';

/** Offsets are UTF-16 code units; paragraphs are one line feed apart. `starts` has the offset of each paragraph. */
export type BenchArticle = { text: string; paragraphs: string[]; starts: number[] };
/** `kind` picks one of four looks. */
export type BenchMark = { id: string; start: number; end: number; kind: number; quote: string };

export const KINDS = 4;

export function benchArticle(length: number): BenchArticle {
  const paragraphs = inventedNews(seeded(1), length).map((sentences) => sentences.join(' '));
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    starts.push(at);
    at += paragraph.length + 1;
  }
  return { text: paragraphs.join('\n'), paragraphs, starts };
}

/** Marks of 20 to 200 characters, most of them short; a fifth lie on an earlier one, a few cross into the next paragraph. */
export function benchMarks({ text }: BenchArticle, count: number): BenchMark[] {
  const random = seeded(7);
  const marks: BenchMark[] = [];
  while (marks.length < count) {
    const length = 20 + Math.floor(180 * random() ** 3);
    const start = placeOf(random, marks, text.length - length);
    const end = start + length;
    const quote = text.slice(start, end);
    if (quote.trim() !== quote || (quote.includes('\n') && random() > 0.1)) continue;
    marks.push({ id: `m${marks.length}`, start, end, kind: between(random, 0, KINDS - 1), quote });
  }
  return marks;
}

function placeOf(random: Random, marks: readonly BenchMark[], room: number): number {
  if (marks.length === 0 || random() > 0.2) return between(random, 0, room);
  const below = pick(random, marks);
  return Math.min(room, between(random, below.start, below.end - 1));
}
