/** Longer is no address but a text that begins with one. */
const LONGEST = 2_000;

/** The web address that a pasted text is, if it is nothing else; user names and passwords are not passed on. */
export function addressIn(pasted: string): string | null {
  const text = pasted.trim();
  if (text.length > LONGEST || /\s/.test(text) || !/^https?:\/\//i.test(text) || !URL.canParse(text))
    return null;
  const url = new URL(text);
  return url.username || url.password ? null : text;
}
