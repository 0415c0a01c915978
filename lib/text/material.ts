import { chooseLanguage } from './languages/choose-pack.ts';
import type { PartKind } from './parts/part-patterns.ts';
import { partValue } from './parts/part-values.ts';
import { type Part, parts } from './parts.ts';

/** One thing that was said and is said otherwise now; '' where it is new, or gone. */
export type MaterialChange = { kind: PartKind; before: string; after: string };

/**
 * Which numbers, dates, names, negations, hedges and quotations differ between the old and the new words of a claim: what
 * makes a verdict stale, however alike the words are. White space, typography and capitals at a sentence's start do not
 * count, nor does the order of words. Empty if nothing material changed. Language: BCP 47, else guessed.
 */
export function materialChange(oldWords: string, newWords: string, language?: string): MaterialChange[] {
  const chosen = chooseLanguage(`${oldWords}\n${newWords}`, language);
  const before = valuesOf(oldWords, chosen);
  const after = valuesOf(newWords, chosen);
  const gone = unmatched(before, after).filter((value) => !stillSaid(value, newWords));
  const come = unmatched(after, before).filter((value) => !stillSaid(value, oldWords));
  return pairUp(gone, come);
}

type Value = { kind: PartKind; words: string; value: string };

function valuesOf(words: string, language: string): Value[] {
  const found = parts(words, undefined, language);
  const quoted = found.filter(({ kind }) => kind === 'quote');
  const isQuoted = ({ kind, start, end }: Part) =>
    kind !== 'quote' && quoted.some((quote) => quote.start <= start && end <= quote.end);
  return found
    .filter((part) => !isQuoted(part)) // a changed quotation is one change, not one for each word in it
    .map(({ kind, start, end }) => ({
      kind,
      words: words.slice(start, end),
      value: partValue(kind, words.slice(start, end), language),
    }));
}

/** The values of one side without an equal partner on the other, one for one. A year may be a date here and a number there. */
function unmatched(these: Value[], those: Value[]): Value[] {
  const left = those.map(({ value }) => value);
  return these.filter(({ value }) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A name is known by its capital, which the start of a sentence hides; the words themselves settle it. */
function stillSaid({ kind, words }: Value, text: string): boolean {
  return kind === 'name' && wordsOf(words).every((word) => wordsOf(text).includes(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function pairUp(gone: Value[], come: Value[]): MaterialChange[] {
  const rest = [...come];
  const changes = gone.map(({ kind, words }): MaterialChange => {
    const at = rest.findIndex((other) => other.kind === kind);
    const [partner] = at >= 0 ? rest.splice(at, 1) : [];
    return { kind, before: words, after: partner?.words ?? '' };
  });
  return [...changes, ...rest.map(({ kind, words }): MaterialChange => ({ kind, before: '', after: words }))];
}
