/** Times and days in words. The tool speaks English, and the reader's own time zone: a deadline ends with their day. */

/** What a reader's clock shows: an instant, and the IANA zone that makes a day of it. */
export type Clock = { now: Date; zone: string };

const IN_ENGLISH = {
  time: { hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  dayAndYear: { day: 'numeric', month: 'short', year: 'numeric' },
  monthAndYear: { month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;
type Shape = keyof typeof IN_ENGLISH;

const formats = new Map<string, Intl.DateTimeFormat>();

function worded(shape: Shape, at: Date, timeZone = 'UTC'): string {
  const key = `${shape} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...IN_ENGLISH[shape], timeZone });
  formats.set(key, format);
  return format.format(at);
}

/** The calendar day (YYYY-MM-DD) of an instant, in a zone. */
export function dayIn(at: Date | string, zone: string): string {
  return new Date(at).toLocaleDateString('sv-SE', { timeZone: zone });
}

/** An instant as a reader places it: the time today, the day this year, else day and year. */
export function whenOf(at: string, { now, zone }: Clock): string {
  const then = new Date(at);
  const [day, today] = [dayIn(then, zone), dayIn(now, zone)];
  if (day === today) return worded('time', then, zone);
  return worded(yearOf(day) === yearOf(today) ? 'day' : 'dayAndYear', then, zone);
}

/** The time of an instant, for a list that stands under its day. */
export function timeOf(at: string, { zone }: Clock): string {
  return worded('time', new Date(at), zone);
}

/** A calendar day (YYYY-MM-DD) as the head of what happened on it. */
export function dayHeadingOf(on: string, { now, zone }: Clock): string {
  const then = new Date(on);
  const today = dayIn(now, zone);
  if (on === today) return `Today, ${worded('weekday', then)}`;
  return worded(yearOf(on) === yearOf(today) ? 'weekday' : 'dayAndYear', then);
}

export type Deadline = {
  words: string;
  /** Today or past. */
  hot: boolean;
  /** Tomorrow at the latest. */
  soon: boolean;
};

/** A calendar day (YYYY-MM-DD) as a deadline: today, tomorrow, else the day. */
export function deadlineOf(on: string, { now, zone }: Clock): Deadline {
  const today = dayIn(now, zone);
  if (on < today) return { words: `${worded('day', new Date(on))}, overdue`, hot: true, soon: true };
  if (on === today) return { words: 'today', hot: true, soon: true };
  if (on === dayAfter(today)) return { words: 'tomorrow', hot: false, soon: true };
  return { words: worded('day', new Date(on)), hot: false, soon: false };
}

/** The day as a heading: "Friday 13 November". */
export function todayOf({ now, zone }: Clock): string {
  return worded('weekday', now, zone);
}

/** A date in words as far as it is known: a day, "May 2024", "2024", or a dash. */
export function dateAsKnown(on: string | null): string {
  if (!on) return '–';
  if (on.length === 'YYYY'.length) return on;
  return worded(on.length === 'YYYY-MM'.length ? 'monthAndYear' : 'dayAndYear', new Date(on));
}

function dayAfter(on: string): string {
  const next = new Date(on);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function yearOf(on: string): string {
  return on.slice(0, 'YYYY'.length);
}
