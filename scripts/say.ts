/** How often a long step shows that it goes on. */
const PULSE_MS = 10_000;
/** A step quicker than this needs no time beside it. */
const WORTH_TELLING_MS = 1_000;

/** One line of what is going on. */
export function say(line: string): void {
  console.log(`  ${line}`);
}

/** Runs a step under its name: a sign of life every ten seconds, and at the end how long it took. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  say(`${name} …`);
  const pulse = setInterval(() => say(`${name} … ${seconds()} s`), PULSE_MS);
  try {
    const result = await work();
    if (performance.now() - began > WORTH_TELLING_MS) say(`${name} done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(pulse);
  }
}
