/** Code points, first and last included. */
export type Range = { from: number; to: number };

/** The ranges of a CSS `unicode-range`, such as "U+0301,U+0400-045F". */
export function rangesOf(unicodeRange: string): Range[] {
  return unicodeRange.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
  });
}

/** Those of the letters that lie in one of the ranges, in their order. */
export function lettersIn(ranges: Range[], letters: Iterable<string>): string[] {
  return [...letters].filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges.some(({ from, to }) => code >= from && code <= to);
  });
}

/** The CSS `unicode-range` of exactly these letters. */
export function unicodeRange(letters: Iterable<string>): string {
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: Range[] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && code === last.to + 1) last.to = code;
    else ranges.push({ from: code, to: code });
  }
  return ranges
    .map(({ from, to }) => (from === to ? hex(from) : `${hex(from)}-${to.toString(16)}`))
    .join(',');
}

function hex(code: number): string {
  return `U+${code.toString(16)}`;
}
