/** Readers at one time: with two cores and half a gigabyte each, a third would only slow the server. */
const AT_ONCE = 2;
/** Beyond this, waiting would outlast the patience of whoever waits. */
const LONGEST_QUEUE = 20;

let running = 0;
const waiting: (() => void)[] = [];

/** A turn, when it comes; undefined when too many wait already. Each turn is passed on once. */
export async function takeTurn(): Promise<{ pass(): void } | undefined> {
  if (running < AT_ONCE) running++;
  else if (waiting.length >= LONGEST_QUEUE) return undefined;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  return { pass };
}

/** The next in line takes over the place; without one it becomes free. */
function pass(): void {
  const next = waiting.shift();
  if (next) next();
  else running--;
}
