import { STAGE_WORDS } from '#app/_ui/looks.ts';
import { dateAsKnown } from '#app/days.ts';
import type { Table } from '#lib/claims/table.ts';
import type { PersonView } from '#lib/teams/view.ts';
import type { Bodies, CallName } from '../queue/call.ts';
import { CREDIBILITY_WORDS, KIND_WORDS, LEVEL_WORDS, STANCE_WORDS } from '../words.ts';

export type People = Pick<Table<PersonView>, 'get'>;

/** Everything that a change can carry. */
export type Field = { [Name in CallName]: keyof Bodies[Name] }[CallName];

/** How a field reads beside its other version; `from` is the field of a row that holds it, if not itself. */
type Words = { label: string; from?: string; say(value: unknown, people: People): string };

const text = (label: string): Words => ({ label, say: (value) => (value ? String(value) : 'none') });
const oneOf = (label: string, words: Readonly<Record<string, string>>): Words => ({
  label,
  say: (value) => words[String(value)] ?? 'none',
});

/** In the order in which they are shown. Null: it says where a change goes, or is shown otherwise. */
export const FIELD_WORDS: Readonly<Record<Field, Words | null>> = {
  rating: null,
  confidence: oneOf('Confidence', LEVEL_WORDS),
  rationale: text('Why'),
  stage: oneOf('Stage', STAGE_WORDS),
  reason: text('Reason'),
  start: { ...text('Passage'), from: 'quote' },
  end: null,
  kind: oneOf('Kind', KIND_WORDS),
  wording: text('Wording'),
  speaker: text('Speaker'),
  correction: text('Correction'),
  risk: oneOf('Risk', LEVEL_WORDS),
  assigneeId: {
    label: 'Checker',
    say: (id, people) => (id ? (people.get(String(id))?.name ?? 'someone who left') : 'nobody'),
  },
  dueOn: { label: 'Due', say: (on) => (on ? dateAsKnown(String(on)) : 'none') },
  stance: oneOf('Stance', STANCE_WORDS),
  excerpt: text('Excerpt'),
  locator: text('Place'),
  note: text('Note'),
  credibility: oneOf('Credibility', CREDIBILITY_WORDS),
  address: null,
  asOf: null,
  citationId: null,
  claimId: null,
  clearingId: null,
  documentId: null,
  exact: null,
  sourceId: null,
  verdictVersion: null,
  version: null,
  wordingVersion: null,
  workVersion: null,
};
