/** Those who want to be told, and the telling. */
export type Teller<T> = {
  tell(news: T): void;
  /** Gives what ends it. */
  listen(listener: (news: T) => void): () => void;
};

export function teller<T>(): Teller<T> {
  const listeners = new Set<(news: T) => void>();
  return {
    tell(news) {
      for (const listener of listeners) listener(news);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Does something when it has not been asked to for a while (ms). */
export function whenQuiet(ms: number, work: () => void): { ask(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask() {
      clearTimeout(timer);
      timer = setTimeout(work, ms);
    },
    stop: () => clearTimeout(timer),
  };
}
