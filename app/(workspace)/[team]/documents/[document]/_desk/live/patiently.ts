import { wait } from './wait.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 20_000;

/** A part of the page that is fetched when it is wanted. Without a line it comes late, and the page goes on without it; it never fails. */
export async function patiently<T>(load: () => Promise<T>, pausing = wait): Promise<T> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const loaded = await load().then(
      (part) => ({ part }),
      () => null,
    );
    if (loaded) return loaded.part;
    await pausing(pause);
  }
}
