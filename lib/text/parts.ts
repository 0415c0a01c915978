import { chooseLanguage, choosePack } from './languages/choose-pack.ts';
import { type PartKind, partPatterns } from './parts/part-patterns.ts';
import { sentences } from './sentences.ts';
import { clampSpan, type Span } from './span.ts';

export type Part = Span & { kind: PartKind };

/**
 * What can be checked one by one in a passage: numbers with their units, dates and durations, names, quotations,
 * negations and hedges, in order of start. A quotation may hold other parts; apart from that no two overlap.
 * Names are known by their capitals, so Arabic, Hebrew, Chinese and Japanese yield none. Offsets are UTF-16 code units.
 */
export function parts(text: string, span: Span = { start: 0, end: text.length }, language?: string): Part[] {
  const { start, end } = clampSpan(span, text.length);
  const passage = text.slice(start, end);
  const chosen = chooseLanguage(passage.length < 200 ? text : passage, language);
  const found: Part[] = [];
  const taken = new Uint8Array(passage.length);
  for (const { kind, pattern } of partPatterns(chosen)) {
    for (const match of passage.matchAll(pattern)) {
      const raw = { start: match.index + start, end: match.index + start + match[0].length };
      const part = kind === 'name' ? properName(text, raw, chosen) : raw;
      if (!part || taken.subarray(part.start - start, part.end - start).includes(1)) continue;
      if (kind !== 'quote') taken.fill(1, part.start - start, part.end - start);
      found.push({ ...part, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A capital at the start of a sentence says nothing: drop the first word there if it is a small one, or stands alone. */
function properName(text: string, name: Span, language: string): Span | null {
  const words = text.slice(name.start, name.end);
  if (!opensSentence(text, name.start, language)) return name;
  const [first = ''] = words.split(' ');
  const pack = choosePack(text, language);
  const isSmall = pack.starters.has(first.toLowerCase().replaceAll('’', "'"));
  if (!isSmall) return words.includes(' ') || /\p{Lu}.*\p{Lu}/u.test(first) ? name : null;
  const rest = { start: name.start + first.length + 1, end: name.end };
  return rest.start < rest.end ? rest : null;
}

/** Far enough back to hold any stop that matters. */
const LOOK_BACK = 12;
/** So much of a line is read for its sentences: a long paragraph has many names, and each would read it from its beginning. */
const LONGEST_LINE = 800;

function opensSentence(text: string, at: number, language: string): boolean {
  const near = text.slice(Math.max(0, at - LONGEST_LINE), at);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const lineStart = at - before.length;
  if (!/\p{L}/u.test(before)) return true;
  if (!/[.!?…]/.test(before.slice(-LOOK_BACK))) return false;
  const around = text.slice(lineStart, at + 40);
  const opener = at - lineStart - (/["“„«‘(]*$/.exec(before)?.[0].length ?? 0);
  return sentences(around, language).some(
    (sentence) => sentence.start === opener || sentence.start + lineStart === at,
  );
}
