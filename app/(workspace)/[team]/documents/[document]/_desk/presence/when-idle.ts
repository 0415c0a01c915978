/** Begins something that gives back how to end it, once the page has time. Ended before it began, it never does. */
export function whenIdle(begin: () => Promise<() => void>): () => void {
  let ended = false;
  let end = () => {};
  const start = async () => {
    if (ended) return;
    const stop = await begin();
    if (ended) stop();
    else end = stop;
  };
  const LATEST_MS = 2_000;
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback(() => void start(), { timeout: LATEST_MS });
  else setTimeout(() => void start(), LATEST_MS / 10); // Safari has no idle callbacks
  return () => {
    ended = true;
    end();
  };
}
