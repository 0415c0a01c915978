import type { CitationView, ClaimView } from '../claims/view.ts';
import type { SourceView } from '../sources/view.ts';
import type { ReportView } from './rules.ts';
import type { ReportData } from './schema.ts';

export const kindWords: Record<ClaimView['kind'], string> = {
  fact: 'fact',
  quote: 'quote',
  number: 'number',
  name: 'name or title',
  date: 'date',
  place: 'place',
  attribution: 'attribution',
  image: 'image',
};

export const stageWords: Record<ClaimView['stage'], string> = {
  open: 'Open',
  inProgress: 'In progress',
  inReview: 'In review',
  signedOff: 'Signed off',
  reopened: 'Reopened',
};

export const sourceKindWords: Record<SourceView['kind'], string> = {
  webPage: 'web page',
  document: 'document',
  person: 'person',
  data: 'data',
  image: 'image',
  video: 'video',
  book: 'book',
};

export function rankWord(primary: boolean | null): string | null {
  return primary === null ? null : primary ? 'primary' : 'secondary';
}

export const stanceWords: Record<CitationView['stance'], string> = {
  supports: 'supports',
  refutes: 'refutes',
  context: 'context',
};
export const stanceSigns: Record<CitationView['stance'], string> = {
  supports: '+',
  refutes: '−',
  context: '·',
};

export const viewWords: Record<ReportView, { name: string; reader: string }> = {
  editor: { name: 'Editor', reader: 'For the editor. Not for publication' },
  lawyer: { name: 'Lawyer', reader: 'For the lawyer. Not for publication' },
  public: { name: 'Public reader', reader: 'For publication' },
};

const LONGEST_FOOT = 48;

/** The foot of every page: the title, as much of it as has room; then revision, hash, and who may read it. */
export function pageFoot({ document, revision, view }: ReportData): { title: string; more: string } {
  const letters = [...document.title];
  const title =
    letters.length > LONGEST_FOOT ? `${letters.slice(0, LONGEST_FOOT - 1).join('')}…` : document.title;
  const hash = revision.textSha256.slice(0, 8);
  return { title, more: `. Revision ${revision.number}, ${hash}. ${viewWords[view].reader}` };
}

/** "11, 9 origins"; "none". */
export function sourcesCounted({ sources, origins }: ReportData['counts']): string {
  if (sources === 0) return 'none';
  return `${sources}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`;
}

/** The ends of a hash, enough to compare by eye; the whole of it is in the manifest. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 8)}…${hash.slice(-8)}`;
}

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Before what nobody knows, or has done, about a claim. */
export const NOT_KNOWN = 'Not known or not done';

/** A count with its noun: "four passages", "one passage", "15 passages". The plural is the noun with an s unless it is given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${SMALL[count] ?? count} ${count === 1 ? noun : plural}`;
}

/** Parts of a sentence with commas and an "and" before the last. */
export function listed(parts: string[]): string {
  if (parts.length < 3) return parts.join(' and ');
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const minute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** "13 November 2026, 09:12 UTC". */
export function atTime(iso: string): string {
  const at = new Date(iso);
  return `${day.format(at)}, ${minute.format(at)} UTC`;
}

/** "13 November 2026", or as far as it is known: "November 2026"; a bare year, or what is no date, as it is. */
export function onDay(date: string): string {
  const [, month, dayOfMonth] = /^\d{4}-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  const at = new Date(date);
  if (!month || Number.isNaN(at.getTime())) return date;
  return (dayOfMonth ? day : monthAndYear).format(at);
}

/** Names where the view tells them, else how many they are. */
export function namesOrCount(names: string[], count: number): string {
  if (names.length > 0) return names.join(', ');
  return count === 0 ? 'nobody yet' : `${count} ${count === 1 ? 'person' : 'people'} of the desk`;
}
