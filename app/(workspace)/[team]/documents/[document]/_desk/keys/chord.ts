/** What a key press is, as far as keys are told apart. */
export type Press = {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
};

/**
 * The names under which a key press may be bound, the likeliest first: what the key types, then, for layouts that type
 * other letters or need Shift for figures, what is printed there on a Latin keyboard. "mod" is Ctrl, or Cmd on a Mac.
 */
export function chordsOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press): string[] {
  const mod = ctrlKey || metaKey ? 'mod+' : '';
  const alt = altKey ? 'alt+' : '';
  const named = key.length > 1;
  const shift = shiftKey && named ? 'shift+' : '';
  const typed = `${mod}${alt}${shift}${key.toLowerCase()}`;
  const printed = printedOn(code);
  const elsewhere = printed && !shiftKey && !isLatin(key) ? [`${mod}${alt}${printed}`] : [];
  return [...new Set([typed, ...elsewhere])];
}

function printedOn(code: string): string | null {
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}

function isLatin(key: string): boolean {
  return /^[a-z0-9]$/i.test(key);
}
