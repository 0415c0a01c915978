import type { Changes } from '#lib/claims/events.ts';

const NAMES: Readonly<Record<string, string>> = {
  title: 'the title',
  byline: 'the author',
  publisher: 'the publisher',
  publishedOn: 'the date',
  language: 'the language',
  address: 'the address',
};

/** What became of a document's details: ": the title from “A” to “B”, the language from en to pt". Empty if nothing did. */
export function detailWords(changes: Changes): string {
  const said = Object.entries(changes).flatMap(([field, { from, to }]) =>
    NAMES[field] ? [`${NAMES[field]} from ${quoted(from)} to ${quoted(to)}`] : [],
  );
  return said.length > 0 ? `: ${said.join(', ')}` : '';
}

function quoted(value: unknown): string {
  return value === null || value === '' ? 'nothing' : `“${isolated(String(value))}”`;
}

/** A name among English words: written from right to left, it must not take its neighbours with it. Unicode's first strong isolate. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
