const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 20_000;

type Outside = {
  wait(ms: number): Promise<void>;
  /** Whether it is still to be done. */
  tell?(pending: boolean): void;
};
export type Persistent = { ask(): void; stop(): void };

/** Does something until it succeeds, with longer and longer pauses. Asked for while it is being done, it is done once more. */
export function persist(act: () => Promise<boolean>, { wait, tell }: Outside): Persistent {
  let wanted = false;
  let stopped = false;
  let running = false;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    tell?.(true);
    let pause = FIRST_PAUSE_MS;
    while (wanted && !stopped) {
      wanted = false;
      if (await act()) continue;
      wanted = true;
      if (!stopped) await wait(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
    running = false;
    tell?.(false);
  }

  return {
    ask: () => {
      wanted = true;
      void run();
    },
    stop: () => {
      stopped = true;
    },
  };
}
