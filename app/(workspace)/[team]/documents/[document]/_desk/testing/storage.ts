/** As localStorage: entries are also own properties. */
export function storage(): Storage {
  const held: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => held[key] ?? null,
    setItem: (key: string, value: string) => {
      held[key] = value;
    },
    removeItem: (key: string) => {
      delete held[key];
    },
  };
  return new Proxy(methods as Storage, {
    ownKeys: () => Object.keys(held),
    getOwnPropertyDescriptor: (_target, key) => ({
      value: held[String(key)],
      enumerable: true,
      configurable: true,
    }),
  });
}
