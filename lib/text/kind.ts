import { type Part, parts } from './parts.ts';
import { clampSpan, type Span } from './span.ts';

/** What a claim is about; the vocabulary of the product. */
export type ProposedKind = 'fact' | 'quote' | 'number' | 'name' | 'date' | 'place' | 'attribution' | 'image';

/**
 * A first guess at a claim's kind, for a person to correct. A part that fills most of the claim names it; a quotation or
 * words of saying make it a quote or an attribution; a figure makes it a number; anything else is a fact.
 * 'image' is never proposed: a text cannot know. Offsets are UTF-16 code units.
 */
export function proposeKind(text: string, span: Span, language?: string): ProposedKind {
  const { start, end } = clampSpan(span, text.length);
  const found = parts(text, { start, end }, language);
  const share = (kind: Part['kind']) => lengthOf(found, kind) / Math.max(1, end - start);
  if (share('quote') >= MOST) return 'quote';
  if (share('name') >= MOST) return isPlace(text, start) ? 'place' : 'name';
  if (share('date') >= MOST) return 'date';
  if (SAYING.test(text.slice(start, end))) return share('quote') >= SOME ? 'quote' : 'attribution';
  if (share('quote') >= SOME) return 'quote';
  if (found.some(({ kind }) => kind === 'number')) return 'number';
  if (found.some(({ kind }) => kind === 'date')) return 'date';
  return 'fact';
}

/** A part that takes this share of the claim is what the claim is about. */
const MOST = 0.7;
/** A quotation this long is why somebody marked the sentence. */
const SOME = 0.3;

const SAYING =
  /(?<!\p{L})(?:according to|said|says|told|claimed|claims|stated|argued|announced|sagte|erklärte|laut|zufolge|selon|a déclaré|affirme|según|dijo|afirmó|segundo|disse|afirmou|secondo|ha detto|volgens|zei|według|powiedział|powiedziała|по словам|сказал|сказала|заявил|заявила|за словами|сказав|заявив|قال|قالت|أعلن|אמר|אמרה|לדברי)(?!\p{L})|表示|によると|と述べた|据/iu;

/** A name after a preposition of place. */
function isPlace(text: string, start: number): boolean {
  return /(?:^|\s)(?:in|at|near|from|outside|aus|bei|à|en|près de|cerca de|em|a|presso|te|w|во?|у|في|ב)\s$/iu.test(
    text.slice(Math.max(0, start - 10), start),
  );
}

function lengthOf(found: readonly Part[], kind: Part['kind']): number {
  return found.reduce((sum, part) => sum + (part.kind === kind ? part.end - part.start : 0), 0);
}
