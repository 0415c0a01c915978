import type { Span } from '#lib/text/span.ts';

/** The query parameter that names a passage: `at=120-184`, offsets in UTF-16 code units. */
const NAME = 'at';

/** The address of the present page, pointing at a passage instead of a claim. */
export function passageAddress(address: string, { start, end }: Span): string {
  const url = new URL(address);
  url.searchParams.delete('claim');
  url.searchParams.set(NAME, `${start}-${end}`);
  url.hash = '';
  return url.href;
}

/** The passage an address points at; null if it names none, or none within a text of this length. */
export function passageIn(address: string, length: number): Span | null {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(new URL(address).searchParams.get(NAME) ?? '') ?? [];
  const span = { start: Number(from), end: Number(to) };
  return span.start < span.end && span.end <= length ? span : null;
}
