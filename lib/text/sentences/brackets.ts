/** Offset of the innermost bracket that opens at or after `from` and is still open at `to`, or -1. Looks back a page at most. */
export function openBracket(text: string, from: number, to: number): number {
  const open: number[] = [];
  BRACKET.lastIndex = Math.max(from, to - PAGE);
  for (let match = BRACKET.exec(text); match && match.index < to; match = BRACKET.exec(text)) {
    if (isOpening(match[0])) open.push(match.index);
    else open.pop();
  }
  return open.at(-1) ?? -1;
}

const PAGE = 2000;
const BRACKET = /[()[\]{}「」『』（）【】《》]/g;

function isOpening(bracket: string): boolean {
  return '([{「『（【《'.includes(bracket);
}
