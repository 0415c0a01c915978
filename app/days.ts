/** Times in words for the reader; the tool speaks English and UTC, so that two readers never see two days for one event. */
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const MS_A_DAY = 86_400_000;

/** An instant as a reader places it: the time today, the day this year, else day and year. */
export function whenOf(at: string, now: Date): string {
  const then = new Date(at);
  if (then.toISOString().slice(0, 10) === now.toISOString().slice(0, 10)) return time.format(then);
  return then.getUTCFullYear() === now.getUTCFullYear() ? day.format(then) : dayAndYear.format(then);
}

/** The time of an instant, for a list that stands under its day. */
export function timeOf(at: string): string {
  return time.format(new Date(at));
}

/** A calendar day (YYYY-MM-DD) as the head of what happened on it. */
export function dayHeadingOf(on: string, now: Date): string {
  const then = new Date(on);
  if (on === now.toISOString().slice(0, 10)) return `Today, ${weekday.format(then)}`;
  return then.getUTCFullYear() === now.getUTCFullYear() ? weekday.format(then) : dayAndYear.format(then);
}

export type Deadline = {
  words: string;
  /** Today or past. */
  hot: boolean;
  /** Tomorrow at the latest. */
  soon: boolean;
};

/** A calendar day (YYYY-MM-DD) as a deadline: today, tomorrow, else the day. */
export function deadlineOf(on: string, now: Date): Deadline {
  const today = now.toISOString().slice(0, 10);
  const tomorrow = new Date(now.getTime() + MS_A_DAY).toISOString().slice(0, 10);
  if (on < today) return { words: `${day.format(new Date(on))}, overdue`, hot: true, soon: true };
  if (on === today) return { words: 'today', hot: true, soon: true };
  if (on === tomorrow) return { words: 'tomorrow', hot: false, soon: true };
  return { words: day.format(new Date(on)), hot: false, soon: false };
}

/** The day as a heading: "Friday 13 November". */
export function todayOf(now: Date): string {
  return weekday.format(now);
}

const YEAR = 'YYYY'.length;
const MONTH = 'YYYY-MM'.length;

/** A date in words as far as it is known: a day, "May 2024", "2024", or a dash. */
export function dayOf(on: string | null): string {
  if (!on) return '–';
  if (on.length === YEAR) return on;
  return (on.length === MONTH ? monthAndYear : dayAndYear).format(new Date(on));
}
