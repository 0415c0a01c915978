/** Arrows go from the field of a citation into the library's list below it, and back; true if there was somewhere to go. */
export function stepInLibrary(form: HTMLElement, target: EventTarget, by: 1 | -1): boolean {
  const stops = [...form.querySelectorAll<HTMLElement>('[data-field="cite"], .library button')];
  const here = stops.indexOf(target as HTMLElement);
  const next = here < 0 ? undefined : stops[here + by];
  next?.focus();
  return next !== undefined;
}
