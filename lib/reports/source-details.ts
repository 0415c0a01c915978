import type { ReportSource } from './schema.ts';
import { onDay, rankWord, sourceKindWords } from './words.ts';

/** What is known of a source beside its title, in the order in which it is printed. */
export function sourceDetails({ author, publisher, publishedOn, kind, primary }: ReportSource): string[] {
  return [
    author,
    publisher,
    publishedOn === null ? null : onDay(publishedOn),
    sourceKindWords[kind],
    rankWord(primary),
  ].filter((detail) => detail !== null);
}
