/** What a CommonJS module exports as its default, however deep the bundler put it. */
export function defaultOf<T>(module: unknown): T {
  let inner = module;
  while (typeof inner === 'object' && inner !== null && 'default' in inner) inner = inner.default;
  return inner as T;
}
