/**
 * A file name that any system stores and that shows what it is: no folders, no control or direction characters (which
 * make "exe.docx" of "xcod.exe"), nothing that Windows forbids, at most 150 characters, the extension kept.
 */
export function safeFileName(name: string, fallback = 'file'): string {
  const bare = name
    .toWellFormed()
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/^.*[/\\]/s, '')
    .replace(/[<>:"|?*]/g, '_');
  const trimmed = bare.replace(/\s+/g, ' ').replace(/^[.\s]+|[.\s]+$/g, '');
  const cut = shortened(trimmed);
  if (cut === '') return fallback;
  return RESERVED.test(cut) ? `_${cut}` : cut;
}

/** Controls, bidi marks and overrides, zero-width signs, line separators, what a lone surrogate became, tags. */
const INVISIBLE =
  /[\p{Cc}\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\u{e0000}-\u{e007f}]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST = 150;

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return (
    characters
      .slice(0, LONGEST - extension.length)
      .join('')
      .trimEnd() + extension
  );
}
