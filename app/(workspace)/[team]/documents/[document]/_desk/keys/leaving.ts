import { isComposing } from './composing.ts';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'>;

/** What a key does to a text that is being typed: Esc leaves it as a draft, Enter (of several lines: Ctrl Enter) sends it. */
export function leaving(press: Press, lines: 'one line' | 'several lines'): 'leave' | 'send' | null {
  if (isComposing(press)) return null;
  if (press.key === 'Escape') return 'leave';
  if (press.key !== 'Enter') return null;
  if (lines === 'one line') return 'send';
  return (press.ctrlKey || press.metaKey) && !press.shiftKey ? 'send' : null;
}
