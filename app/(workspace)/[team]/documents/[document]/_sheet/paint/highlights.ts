/** Where highlights are registered: `CSS.highlights`. */
export type Registry = Pick<HighlightRegistry, 'get' | 'set'>;

/** What lies over what: the cursor's sentence and colleagues' passages lowest, later lanes over earlier ones, the selection on top. */
export const PRIORITY = { cursor: 0, colleague: 0, lanes: 1, active: 1, struck: 8, selection: 9 } as const;

/** The registered highlight of a name; made if it is missing. How the names look stands in `highlights.css` and `sheet.css`. */
export function highlightNamed(registry: Registry, name: string, priority: number): Highlight {
  const found = registry.get(name);
  if (found) return found;
  const made = new Highlight();
  made.priority = priority;
  registry.set(name, made);
  return made;
}
