/**
 * Offsets in code points, as W3C selectors and Postgres count, from and to UTF-16 code units.
 * An offset inside a surrogate pair counts as the one before the pair; offsets beyond the text as its end.
 */
export function toCodePoint(text: string, offset: number): number {
  return toCodePoints(text, [offset])[0] ?? 0;
}

/** The code unit at which code point number `codePoint` begins. */
export function fromCodePoint(text: string, codePoint: number): number {
  return fromCodePoints(text, [codePoint])[0] ?? 0;
}

/** Many at once, in any order, in one pass over the text. */
export function toCodePoints(text: string, offsets: readonly number[]): number[] {
  return convert(text, offsets, (unit, point) => [unit, point]);
}

/** Many at once, in any order, in one pass over the text. */
export function fromCodePoints(text: string, codePoints: readonly number[]): number[] {
  return convert(text, codePoints, (unit, point) => [point, unit]);
}

/** Walks the text once; `pick` says which of the two counters is asked for and which is the answer. */
function convert(
  text: string,
  asked: readonly number[],
  pick: (unit: number, point: number) => readonly [number, number],
): number[] {
  const order = asked.map((_, index) => index).sort((a, b) => (asked[a] ?? 0) - (asked[b] ?? 0));
  const answers = new Array<number>(asked.length).fill(0);
  let unit = 0;
  let point = 0;
  for (const index of order) {
    const wanted = asked[index] ?? 0;
    while (unit < text.length) {
      const width = isPair(text, unit) ? 2 : 1;
      if (pick(unit + width, point + 1)[0] > wanted) break;
      unit += width;
      point += 1;
    }
    answers[index] = pick(unit, point)[1];
  }
  return answers;
}

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
