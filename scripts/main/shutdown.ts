const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * How the program ends: on a signal, or when the process that launched it is gone. What was opened is closed in the
 * opposite order, also when a step failed.
 */
export class Shutdown {
  readonly signal: AbortSignal;
  /** Settles when somebody asks us to stop. */
  readonly requested: Promise<void>;
  readonly #closers: (() => Promise<void> | void)[] = [];

  private constructor() {
    const controller = new AbortController();
    const stop = () => controller.abort();
    for (const name of SIGNALS) process.on(name, stop);
    process.once('disconnect', stop);
    this.signal = controller.signal;
    this.requested = new Promise((resolve) => this.signal.addEventListener('abort', () => resolve()));
  }

  /** Runs `work`; being asked to stop in the middle of it is no failure, and gives false. The process ends afterwards. */
  static async around(work: (shutdown: Shutdown) => Promise<void>): Promise<boolean> {
    const shutdown = new Shutdown();
    try {
      await work(shutdown);
      return true;
    } catch (error) {
      if (!shutdown.signal.aborted) throw error;
      return false;
    } finally {
      await shutdown.#close();
    }
  }

  /** Closes this at the end, before all that was opened earlier. */
  afterwards(close: () => Promise<void> | void): void {
    this.#closers.unshift(close);
    this.signal.throwIfAborted();
  }

  async #close(): Promise<void> {
    for (const close of this.#closers) await close();
  }
}

/** What `work` comes to, or a rejection at once when the signal says so: then it is left to itself, and what it used is taken away. */
export async function unlessAborted<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (!signal) return work;
  signal.throwIfAborted();
  let stop = () => {};
  const asked = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([work, asked]).finally(() => signal.removeEventListener('abort', stop));
}
