/**
 * The text as far as typography does not matter: small letters, one kind of quotation mark, of dash and of blank.
 * Every code unit keeps its place, so offsets hold in both.
 */
export function fold(text: string): string {
  return smallLetters(text)
    .replace(/[‘’‚‛“”„‟«»‹›"′″]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[^\S\n]/g, ' ');
}

/** Only letters and digits, small: what is left when punctuation and blanks do not count either. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** A few capitals grow when made small (İ): those stay as they are. */
function smallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/[^\0-\x7f]|[A-Z]+/gu, (sign) => {
    const smallSign = sign.toLowerCase();
    return smallSign.length === sign.length ? smallSign : sign;
  });
}
