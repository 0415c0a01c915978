import type { Conflict } from '../queue/conflict.ts';
import { KIND_WORDS, LEVEL_WORDS, STANCE_WORDS } from '../words.ts';

/** One side of a conflict: a verdict, where it is about one, and the fields that differ. */
export type Side = { rating?: string | null; lines: { label: string; text: string }[] };
export type Sides = { theirs: Side; mine: Side; winnerId: string | null; verb: string };

const LABELS: Readonly<Record<string, string>> = {
  confidence: 'Confidence',
  rationale: '',
  kind: 'Kind',
  wording: 'Wording',
  speaker: 'Speaker',
  correction: 'Correction',
  risk: 'Risk',
  dueOn: 'Due',
  stage: 'Stage',
  stance: 'Stance',
  excerpt: 'Excerpt',
  locator: 'Place',
  note: 'Note',
  credibility: 'Credibility',
};

/** What won and what was wanted, side by side: only the fields that the refused change was about. */
export function sidesOf({ mine, theirs }: Conflict): Sides {
  const wanted: Record<string, unknown> = mine.body;
  const won: Record<string, unknown> = theirs;
  const fields = Object.keys(LABELS).filter((field) => field in wanted);
  const side = (row: Record<string, unknown>): Side => ({
    ...('rating' in wanted ? { rating: row.rating as string | null } : {}),
    lines: fields.flatMap((field) => {
      const text = worded(field, row[field]);
      return text ? [{ label: LABELS[field] ?? '', text }] : [];
    }),
  });
  const judging =
    mine.name === 'claims.setVerdict' || mine.name === 'claims.signOff' || mine.name === 'claims.reopen';
  return {
    theirs: side(judging && !('rating' in wanted) ? { ...won } : won),
    mine: side(wanted),
    winnerId: judging && 'judgedById' in theirs ? (theirs.signedOffById ?? theirs.judgedById) : null,
    verb: mine.name === 'claims.setVerdict' ? 'judged' : 'changed',
  };
}

function worded(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return field === 'rationale' ? '' : '';
  if (field === 'kind') return KIND_WORDS[value as 'fact'];
  if (field === 'risk' || field === 'confidence') return LEVEL_WORDS[value as 'low'];
  if (field === 'stance') return STANCE_WORDS[value as 'supports'];
  return String(value);
}
