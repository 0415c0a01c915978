/** What was before and after, for those of the fields that differ: the lines of a history. */
export function changesOf<T>(
  before: T,
  after: T,
  fields: (keyof T & string)[],
): Record<string, { from: unknown; to: unknown }> {
  const differing = fields.filter((field) => before[field] !== after[field]);
  return Object.fromEntries(
    differing.map((field) => [field, { from: before[field] ?? null, to: after[field] ?? null }]),
  );
}
