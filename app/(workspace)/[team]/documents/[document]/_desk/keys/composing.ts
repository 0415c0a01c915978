/** Whether a key press belongs to an input method, which composes a word from it. Safari has ended composing by then, and says 229. */
export function isComposing({
  isComposing,
  keyCode,
}: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === 229;
}
