import type { Snapshot } from '../store/snapshot.ts';

/** Whether a key typed here belongs to a field, a menu or a dialog rather than to the workspace. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest(
      'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="menu"], dialog',
    ) !== null
  );
}

/** Arrows move the sentence cursor from the text, or when nothing else has the focus. */
export function ownsArrows(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.closest('#main') !== null);
}

/** What an arrow does. Left and right follow the line of reading. Shift beside selected text is the browser's own. */
export function arrowMove(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  { ui }: Snapshot,
): { by: 1 | -1; extend: boolean } | null {
  if (altKey || ctrlKey || metaKey || (shiftKey && ui.selection)) return null;
  const by = directions()[key];
  return by ? { by, extend: shiftKey } : null;
}

function directions(): Record<string, 1 | -1 | undefined> {
  const article = document.querySelector('[data-article]');
  const rtl = article !== null && getComputedStyle(article).direction === 'rtl';
  return { ArrowDown: 1, ArrowUp: -1, ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 };
}
