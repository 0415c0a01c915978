import type { CallName } from '../queue/call.ts';
import type { Conflict } from '../queue/conflict.ts';
import { FIELD_WORDS, type Field, type People } from './field-words.ts';

/** One side of a conflict: a verdict, where it is about one, and what it says in each field in question. */
export type Side = { rating?: string | null; lines: { label: string; text: string }[] };
export type Sides = { theirs: Side; mine: Side; did: string };

/** What a call sets without a field of its own. */
const SETS: Partial<Record<CallName, Record<string, unknown>>> = {
  'claims.signOff': { stage: 'signedOff' },
  'claims.reopen': { stage: 'reopened' },
};

const DID: Partial<Record<CallName, string>> = {
  'claims.setVerdict': 'judged it',
  'claims.signOff': 'signed it off',
  'claims.reopen': 'reopened it',
  'claims.setStage': 'set its stage',
  'claims.rerange': 'moved it to other words',
  'citations.update': 'changed a citation on it',
};

/** What won and what was wanted, side by side: only the fields that the refused change was about. */
export function sidesOf({ mine, quote, theirs }: Conflict, people: People): Sides {
  const wanted: Record<string, unknown> = { ...mine.body, ...SETS[mine.name], quote };
  const won: Record<string, unknown> = { ...theirs };
  const fields = (Object.keys(FIELD_WORDS) as Field[]).filter((field) => field in wanted);
  const side = (row: Record<string, unknown>): Side => ({
    lines: fields.flatMap((field) => {
      const words = FIELD_WORDS[field];
      const known = words && (words.from ?? field) in row;
      return known ? [{ label: words.label, text: words.say(row[words.from ?? field], people) }] : [];
    }),
  });
  const onVerdict = 'verdictVersion' in mine.body;
  return {
    theirs: { ...side(won), ...(onVerdict ? { rating: won.rating as string | null } : {}) },
    mine: { ...side(wanted), ...('rating' in wanted ? { rating: wanted.rating as string | null } : {}) },
    did: DID[mine.name] ?? 'changed it',
  };
}
