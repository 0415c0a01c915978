/**
 * Whether a plain text is written in Markdown. Two different signs are asked for, one of them sure: a dispatch may well
 * have a line that starts with "-" or "1." or a word between asterisks. `named` (the file is called .md) needs no sign.
 */
export function looksLikeMarkdown(text: string, named = false): boolean {
  if (named || FRONT_MATTER.test(text)) return true;
  const sample = text.slice(0, SAMPLE);
  const sure = SURE.filter((sign) => sign.test(sample)).length;
  const weak = WEAK.filter((sign) => sign.test(sample)).length;
  return sure >= 1 && sure + weak >= 2;
}

const SAMPLE = 100_000;
const FRONT_MATTER = /^\ufeff?---\r?\n(?:[A-Za-z_-]+:.*\r?\n)+---\r?\n/;
const SURE = [
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,200}\]\(https?:\/\/[^)\s]{1,2000}\)/,
  /^```[\w-]*$/m,
  /\*\*[^\s*][^*\n]{0,200}\*\*/,
  /^\|(?: ?:?-{3,}:? ?\|)+$/m,
];
const WEAK = [
  /^[-*+] \S/m,
  /^\d{1,3}\. \S/m,
  /^> \S/m,
  /(?<![\w*])\*[^\s*][^*\n]{0,200}\*(?![\w*])/,
  /^(?:-{3,}|\*{3,})$/m,
  /^\S.*\n(?:={3,}|-{3,})$/m,
];
