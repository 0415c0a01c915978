import type { KeyboardEvent } from 'react';
import { leaving } from '../keys/leaving.ts';

/** The keys of a form in the panel: Esc closes it, Ctrl Enter sends it. They go no further, where they would mean something else. */
export function formKeys(event: KeyboardEvent<HTMLFormElement>, onClose: () => void): void {
  const how = leaving(event.nativeEvent, 'several lines');
  if (!how) return;
  event.preventDefault();
  if (how === 'send') event.currentTarget.requestSubmit();
  else onClose();
}
