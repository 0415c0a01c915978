export type Direction = 'ltr' | 'rtl';

/** The direction of a paragraph by its first strong letter (UAX 9, rule P2, isolates not skipped); 'ltr' if it has none. */
export function direction(text: string): Direction {
  const strong = STRONG.exec(text);
  return strong && RIGHT_TO_LEFT.test(strong[0]) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT =
  /[\u0590-\u05ff\u0600-\u065f\u066a-\u06ef\u06fa-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Letters and the two marks that count as letters; Arabic-Indic digits are weak. */
const STRONG = /[\p{L}\u200e\u200f]/u;

/** Whether a text holds letters from right to left, or a sign that turns a line round: set into another line, it is kept to itself. */
export function turnsLine(text: string): boolean {
  return TURNS.test(text);
}

const TURNS =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
