import { align } from './alignment/alignment.ts';
import { type Carried, carry } from './anchors/carry.ts';
import { type InsertedText, insertedText, placesInInserted } from './anchors/inserted-text.ts';
import { replacement } from './anchors/replacement.ts';
import { GATES, type Judged, leads, passes } from './quotes/quote-gates.ts';
import { selectorOf } from './selector.ts';
import { clampSpan, type Span, trimSpan } from './span.ts';

/** A marked stretch of the old text, in UTF-16 code units. */
export type Anchor = Span & { id: string };

export type ReanchorCandidate = Span & { score: number };

export type Reanchored = {
  id: string;
  /**
   * unchanged: the same words in the same course of the text; moved: the same words elsewhere; changed: edited words, were
   * it only their typography (`materialChange` says whether that matters);
   * ambiguous: several places or a doubtful one, for a person to choose; deleted: gone.
   */
  class: 'unchanged' | 'moved' | 'changed' | 'ambiguous' | 'deleted';
  /** Part of what was marked was cut off, and this is the rest. */
  partial: boolean;
  /** Absent when ambiguous or deleted: nothing is placed by a guess. */
  start?: number;
  end?: number;
  /** Likeness of the words, 0 to 1. */
  score: number;
  method: 'equal' | 'alignment' | 'exact' | 'approximate' | 'none';
  /** Other places that could be meant, best first; for a deleted anchor what is left of it, or what took its place. */
  candidates: ReanchorCandidate[];
};

/** A span keeps its mark while this share of its words survives; less is a remnant that says something else. */
export const LEAST_KEPT = 1 / 3;

/**
 * Where the anchors of the old text stand in the new one. Both texts are aligned once, by words; each anchor follows its
 * words; one whose words are gone is looked for in the text that is new. Blank edges of an anchor are dropped when the text
 * changed. Never throws; no offset outside the new text. About linear in the texts, plus a little for each anchor.
 * The method and its limits: docs/text-engine.md.
 */
export function reanchor(oldText: string, newText: string, anchors: readonly Anchor[]): Reanchored[] {
  if (oldText === newText) return anchors.map((anchor) => stay(oldText, anchor));
  const alignment = align(oldText, newText);
  let inserted: InsertedText | undefined;
  return anchors.map((anchor) => {
    const span = trimSpan(oldText, clampSpan(anchor, oldText.length));
    const [carried, other] = carry(alignment, span);
    if (carried && carried.kept >= LEAST_KEPT) {
      const isTorn = other !== undefined && other.kept >= LEAST_KEPT;
      if (isTorn || !carried.isSure) return doubt(anchor.id, isTorn ? [carried, other] : [carried]);
      return follow(oldText, newText, anchor.id, span, carried);
    }
    inserted ??= insertedText(alignment);
    const candidates = leftover(carried, carried ? null : replacement(alignment, span));
    return seek(inserted, oldText, anchor.id, span, candidates);
  });
}

function stay(text: string, anchor: Anchor): Reanchored {
  const { start, end } = clampSpan(anchor, text.length);
  return {
    id: anchor.id,
    class: 'unchanged',
    partial: false,
    start,
    end,
    score: 1,
    method: 'equal',
    candidates: [],
  };
}

function follow(oldText: string, newText: string, id: string, span: Span, carried: Carried): Reanchored {
  const { start, end, kept, partial, moved } = carried;
  const isSame = newText.slice(start, end) === oldText.slice(span.start, span.end);
  const where = moved ? 'moved' : 'unchanged';
  return {
    id,
    class: isSame ? where : 'changed',
    partial: !isSame && partial,
    start,
    end,
    score: isSame ? 1 : kept,
    method: 'alignment',
    candidates: [],
  };
}

/**
 * Two halves in two places, each enough to carry the mark alone, or words that were kept in a sentence hardly like theirs:
 * a person must choose.
 */
function doubt(id: string, places: readonly Carried[]): Reanchored {
  return {
    id,
    class: 'ambiguous',
    partial: false,
    score: places[0]?.kept ?? 0,
    method: 'none',
    candidates: places.map(({ start, end, kept }) => ({ start, end, score: kept })),
  };
}

/**
 * The words were deleted where they stood; perhaps somebody wrote them again elsewhere. The same words in another
 * neighbourhood may be another sentence of their kind: a candidate, and no place.
 */
function seek(
  inserted: InsertedText,
  oldText: string,
  id: string,
  span: Span,
  remains: ReanchorCandidate[],
): Reanchored {
  const quote = selectorOf(oldText, span);
  const gone: Reanchored = {
    id,
    class: 'deleted',
    partial: false,
    score: 0,
    method: 'none',
    candidates: remains,
  };

  if (quote.exact.trim() === '') return gone;
  const places = placesInInserted(inserted, quote, GATES.candidate);
  const [best, next] = places;
  if (!best) return gone;
  const candidates = [...places.map(({ start, end, score }) => ({ start, end, score })), ...gone.candidates];
  const { start, end, score } = best;
  const isExact = best.method === 'exact';
  if (leads(best, next) && passes(best, quote) && hasBothNeighbours(best)) {
    const method = isExact ? 'exact' : 'approximate';
    return {
      id,
      class: isExact ? 'moved' : 'changed',
      partial: false,
      start,
      end,
      score,
      method,
      candidates,
    };
  }
  return { ...gone, class: isTelling(best, quote.exact) ? 'ambiguous' : 'deleted', score, candidates };
}

/** Edited words far away need both their neighbours: one alone is as likely that of a sentence made alike. */
function hasBothNeighbours({ method, sides }: Judged): boolean {
  return method !== 'approximate' || sides.worst >= GATES.akin;
}

/** Worth a person's look: not a short word that stands anywhere, and more than a likeness of kind. */
function isTelling(place: Judged, exact: string): boolean {
  return exact.length >= GATES.distinctiveLength && place.score >= GATES.alike;
}

function leftover(remains: Carried | undefined, instead: Span | null): ReanchorCandidate[] {
  if (remains && remains.end > remains.start)
    return [{ start: remains.start, end: remains.end, score: remains.kept }];
  return instead ? [{ ...instead, score: 0 }] : [];
}
