import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * A point in time as people say it: the hour if it is today, else the day too, in this browser's zone and language.
 * The server knows neither, so it writes the UTC day and the browser corrects it.
 */
export function When({ at }: { at: string }) {
  const words = useSyncExternalStore(
    never,
    () => whenIn(at, new Date()),
    () => at.slice(0, 10),
  );
  return (
    <time dateTime={at} title={at}>
      {words}
    </time>
  );
}

/** "14:21" on the same day, "12 Nov, 17:40" in the same year, else with the year. */
export function whenIn(at: string, now: Date): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (date.toDateString() === now.toDateString()) return time;
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return `${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year })}, ${time}`;
}
