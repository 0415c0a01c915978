import { chain, type OffsetMap, replaceTracked, SAME } from './offset-map.ts';

/**
 * The one form in which text is stored, compared and counted. Idempotent: `canonicalText(canonicalText(x)) === canonicalText(x)`.
 *
 * - line ends (CR LF, CR, NEL, VT, FF, U+2028, U+2029) become LF; every other space, the tab too, becomes U+0020
 * - gone: controls (NUL too), soft hyphen, zero-width space, word joiner, byte order mark, bidi overrides and embeddings
 * - a lone surrogate becomes U+FFFD: it cannot be stored as UTF-8
 * - joiners (ZWJ, ZWNJ) stay, except between Latin, Greek or Cyrillic letters, digits, punctuation and spaces, where they are only debris
 * - bidi marks and isolates stay where the text holds right-to-left letters, else they go
 * - typographic ligatures and Arabic and Hebrew presentation forms, as PDFs give them, become the letters they stand for
 * - what is left is put in Unicode normal form C
 *
 * Spaces are neither joined nor trimmed: what a block is, is the importer's to say.
 */
export function canonical(input: string): { text: string; map: OffsetMap } {
  if (/^[\n\x20-\x7e]*$/.test(input)) return { text: input, map: SAME };
  const repaired = replaceTracked(input.toWellFormed(), REPAIRS, repair);
  const bare = RIGHT_TO_LEFT.test(repaired.text)
    ? { text: repaired.text, map: SAME }
    : replaceTracked(repaired.text, BIDI_MARKS, () => '');
  const composed = compose(bare.text);
  // After composing: whether a joiner stands between letters must not hang on how an accent before it was written.
  const joined = replaceTracked(composed.text, IDLE_JOINERS, () => '');
  return {
    text: joined.text,
    map: chain(chain(repaired.map, bare.map), chain(composed.map, joined.map)),
  };
}

/** `canonical(input).text`, for where nobody asks where an offset went. */
export function canonicalText(input: string): string {
  return canonical(input).text;
}

const LINE_ENDS = '\\r\\n|[\\r\\u0085\\v\\f\\u2028\\u2029]';
const SPACES = '[\\t\\p{Zs}]';
const DEBRIS =
  '[\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f\\u00ad\\u180e\\u200b\\u2060-\\u2064\\u202a-\\u202e\\ufeff\\ufff9-\\ufffb]';
/** U+FDFA–FDFD are signs people type on purpose; the rest of these blocks are glyphs. */
const GLYPHS = '[\\ufb00-\\ufb4f\\ufb50-\\ufd3d\\ufd50-\\ufdf9\\ufe70-\\ufefc]';
const REPAIRS = new RegExp(`${LINE_ENDS}|${SPACES}|${DEBRIS}|${GLYPHS}`, 'gu');

function repair(match: string): string {
  if (/^[\r\u0085\v\f\u2028\u2029]/.test(match)) return '\n';
  if (/^[\t\p{Zs}]$/u.test(match)) return ' ';
  if (/^[\ufb00-\ufefc]$/.test(match) && match !== '\ufeff') return match.normalize('NFKC');
  return '';
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const BIDI_MARKS = /[\u061c\u200e\u200f\u2066-\u2069]+/g;
/** Not before a mark or after an emoji: there a joiner makes another sign. */
const IDLE_JOINERS =
  /(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\s])[\u200c\u200d]+(?=$|(?!\p{M})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\s])/gu;

/** What NFC can change at all: conjoining Hangul, a letter with marks, a single sign outside ASCII. */
const COMPOSABLE =
  /[\u1100-\u11ff\ua960-\ua97c\uac00-\ud7fb]+\p{M}*|\P{M}?\p{M}+|[\u0340\u0341\u0374\u037e\u0387\u1f71-\u1fff\u2126\u212a\u212b\u2329\u232a\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

function compose(text: string): { text: string; map: OffsetMap } {
  if (text.normalize('NFC') === text) return { text, map: SAME };
  return replaceTracked(text, COMPOSABLE, (match) => match.normalize('NFC'));
}
