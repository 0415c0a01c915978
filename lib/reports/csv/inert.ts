/** What makes a spreadsheet compute: also in full width, and behind white space, which some of them skip. */
const FORMULA = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠﹣−]|^[\t\r\n]/u;

/** A cell that no spreadsheet takes for a formula: an apostrophe in front of what begins like one. */
export function inert(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
