import { sameWords } from '#app/(workspace)/[team]/_article/title.ts';
import type { RevisionView } from '#lib/documents/view.ts';
import type { CoverageState } from '#lib/text/coverage.ts';
import type { Span } from '#lib/text/span.ts';

/** A part of the text under one heading; `level` 1 is outermost. `start` is the heading's offset in UTF-16 code units. */
export type Part = Span & { title: string; level: number };

const LONGEST_TITLE = 80;

/** The parts of a text by its headings. What comes before the first is the opening; the document's own title is no part. */
export function outlineOf({ text, blocks }: Pick<RevisionView, 'text' | 'blocks'>, title: string): Part[] {
  const headings = blocks
    .filter(({ type }) => type === 'heading')
    .map(({ start, end, level = 1 }) => ({ start, title: text.slice(start, end), level }))
    .filter((heading, at) => at > 0 || heading.start > 0 || !sameWords(heading.title, title));
  const first = headings[0]?.start ?? text.length;
  const opening = first > 0 ? [{ start: 0, title: 'Opening', level: 1 }] : [];
  const outermost = headings.reduce((least, { level }) => Math.min(least, level), Number.POSITIVE_INFINITY);
  const parts = [
    ...opening,
    ...headings.map((heading) => ({ ...heading, level: heading.level - outermost + 1 })),
  ];
  return parts.map((part, at) => ({
    ...part,
    title: part.title.slice(0, LONGEST_TITLE),
    end: parts[at + 1]?.start ?? text.length,
  }));
}

/** The states of the sentences of each part. Sentences and parts are in order. */
export function statesByPart(
  parts: readonly Span[],
  sentences: readonly Span[],
  states: readonly CoverageState[],
): CoverageState[][] {
  let at = 0;
  return parts.map(({ end }) => {
    const from = at;
    while (at < sentences.length && (sentences[at]?.start ?? end) < end) at++;
    return states.slice(from, at);
  });
}
