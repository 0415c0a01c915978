import { canonicalText } from '#lib/text/canonical.ts';
import { LONGEST_LINE } from './limits.ts';

/** What a source says about itself; each part only where it is present, and each for the person to correct. */
export type Metadata = {
  title?: string;
  byline?: string;
  publisher?: string;
  /** YYYY-MM-DD */
  publishedOn?: string;
  /** BCP 47 */
  language?: string;
  /** http or https */
  address?: string;
};

/** The candidates' first usable values, cleaned: one line each, no direction controls, no longer than a line may be. */
export function metadata(found: { [Key in keyof Metadata]?: readonly (string | undefined)[] }): Metadata {
  const result: Metadata = {};
  assign(result, 'title', first(found.title, cleanLine));
  assign(result, 'byline', first(found.byline, cleanByline));
  assign(result, 'publisher', first(found.publisher, cleanLine));
  assign(result, 'publishedOn', first(found.publishedOn, dayOf));
  assign(result, 'language', first(found.language, languageOf));
  assign(result, 'address', first(found.address, cleanLine));
  return result;
}

/** A value as one line of canonical text; undefined when nothing is left of it. */
export function cleanLine(value: string): string | undefined {
  const line = canonicalText(value)
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? undefined : cutAt(line, LONGEST_LINE);
}

/** The day (YYYY-MM-DD) that a written date names, as its own time zone has it; undefined when it names none for sure. */
export function dayOf(value: string): string | undefined {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T|\s|$)/.exec(value);
  if (compact) return realDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const worded =
    /\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>\p{L}{3,9})\.?,?\s+(?<year>\d{4})\b/u.exec(value) ??
    /\b(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/u.exec(value);
  const { year, month, day } = worded?.groups ?? {};
  const index = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? undefined : realDay(Number(year), index + 1, Number(day));
}

/** A language tag in its canonical spelling; undefined when it is none ("english", "", "xx_"). */
export function languageOf(value: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'));
    return tag && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && tag !== 'und' ? tag : undefined;
  } catch {
    return undefined; // RangeError: not well-formed
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** News sites also name an author by the address of a profile, and write "By" before the name. */
function cleanByline(value: string): string | undefined {
  if (/^\s*https?:/i.test(value)) return undefined;
  return cleanLine(value.replace(/^\s*by[\s:]+(?=\S)/i, ''));
}

function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

function cutAt(line: string, length: number): string {
  return line.length <= length
    ? line
    : `${line
        .slice(0, length - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`;
}

function first(
  values: readonly (string | undefined)[] | undefined,
  clean: (value: string) => string | undefined,
): string | undefined {
  for (const value of values ?? []) {
    const cleaned = value === undefined ? undefined : clean(value);
    if (cleaned !== undefined) return cleaned;
  }
  return undefined;
}

function assign<Key extends keyof Metadata>(to: Metadata, key: Key, value: string | undefined): void {
  if (value !== undefined) to[key] = value;
}
