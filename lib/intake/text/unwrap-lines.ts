/**
 * Lines as paragraphs. A line is a paragraph, unless the text is clearly hard-wrapped: blank lines between groups of
 * lines, and nearly every break inside a group stands where the next word would not have fitted any more. Then those
 * breaks, and only those, are joined. Blank lines are dropped.
 */
export function unwrapLines(lines: readonly string[]): { paragraphs: string[]; joined: number } {
  const groups = groupsOf(lines.map((line) => line.trim()));
  const paragraphs = groups.flat();
  const width = wrapWidth(groups);
  if (width === undefined) return { paragraphs, joined: 0 };
  const unwrapped = groups.flatMap((group) => joinForced(group, width));
  return { paragraphs: unwrapped, joined: paragraphs.length - unwrapped.length };
}

/** Mail wraps at 65 to 78, old agencies at 69, terminals at 80; nobody wraps narrower or wider by hand. */
const NARROWEST = 40;
const WIDEST = 100;
/** Below this many forced breaks it may be chance. */
const FEWEST_BREAKS = 3;
/** A wrapped text still has short lines of its own inside a paragraph, a verse, a line of figures; but few. */
const FORCED_SHARE = 0.9;
/** A group with no line near the width (a signature, an address) says nothing about wrapping. */
const FULL_SHARE = 0.7;

function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  return groups;
}

/** The column at which the text was wrapped, or undefined if it was not, or not surely. */
function wrapWidth(groups: readonly string[][]): number | undefined {
  if (groups.length < 2) return undefined;
  const width = longest(groups.flat());
  if (width < NARROWEST || width > WIDEST) return undefined;
  const breaks = groups
    .filter((group) => longest(group) >= width * FULL_SHARE)
    .flatMap((group) => group.slice(1).map((next, index) => isForced(group[index] ?? '', next, width)));
  const forced = breaks.filter(Boolean).length;
  return forced >= FEWEST_BREAKS && forced / breaks.length >= FORCED_SHARE ? width : undefined;
}

function longest(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, line.length), 0);
}

/** Whether whoever wrapped at `width` had to break here: the next line's first word did not fit, and it begins no list item. */
function isForced(line: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next)?.[0] ?? '';
  return line.length + 1 + word.length > width && !/^([-*•–—]|\d{1,3}[.)])\s/.test(next);
}

function joinForced(group: readonly string[], width: number): string[] {
  const paragraphs: string[] = [];
  for (const [index, line] of group.entries()) {
    const before = group[index - 1];
    if (before !== undefined && isForced(before, line, width)) {
      const paragraph = paragraphs.pop() ?? '';
      // A hyphen at the edge stays: whether it belongs to the word is not ours to guess.
      paragraphs.push(/\p{L}-$/u.test(paragraph) ? paragraph + line : `${paragraph} ${line}`);
    } else paragraphs.push(line);
  }
  return paragraphs;
}
