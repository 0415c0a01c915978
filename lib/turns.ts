/** Runs work one after another, `atOnce` at a time; refuses (null) when `waiting` others wait already. */
export function turns(atOnce: number, mostWaiting: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async function take<T>(work: () => Promise<T>): Promise<T | null> {
    if (running >= atOnce && waiting.length >= mostWaiting) return null;
    if (running >= atOnce) await new Promise<void>((start) => waiting.push(start));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
