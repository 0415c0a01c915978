import type { Counter } from '../tally.ts';

/** The HTML parser would turn NUL into other characters or none, depending on where it stands. */
export function withoutNul(html: string, repaired: Counter): string {
  const bare = html.replaceAll('\0', '');
  repaired.add('control character removed', html.length - bare.length);
  return bare;
}
