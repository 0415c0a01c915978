import { STAGE_WORDS } from '#app/_ui/looks.ts';
import type { Changes } from '#lib/claims/events.ts';
import type { EventView } from '#lib/claims/history.ts';
import { type Look, ratingOf } from '#lib/claims/scale.ts';
import type { Table } from '#lib/claims/table.ts';
import type { PersonView } from '#lib/teams/view.ts';
import { KIND_WORDS, LEVEL_WORDS, STANCE_WORDS } from '../words.ts';

/** One line of a claim's history, ready to be shown. */
export type Line = {
  seq: number;
  at: string;
  who: string;
  words: string;
  /** A verdict's symbol, where the line is about one. */
  look?: Look;
  /** Old and new words of a passage. */
  change?: { from: string; to: string };
  after?: string;
};

type People = Pick<Table<PersonView>, 'get'>;
type Payload = {
  changes?: Changes;
  reason?: string;
  claim?: { quote?: string; rating?: string | null; signedOffById?: string | null };
  citation?: { stance?: keyof typeof STANCE_WORDS };
  source?: { title?: string; withheld?: boolean };
};

/** What an event says to a reader of the history. */
export function lineOf(event: EventView, people: People): Line {
  const payload = (event.payload ?? {}) as Payload;
  const who = people.get(event.actorId ?? '')?.name ?? (event.actorId ? 'Someone who left' : 'Galley');
  return { seq: event.seq, at: event.at, who, ...told(event.type, payload, people) };
}

type Told = Omit<Line, 'seq' | 'at' | 'who'>;

function told(type: string, payload: Payload, people: People): Told {
  switch (type) {
    case 'claim.created':
      return { words: 'marked the claim' };
    case 'claim.judged':
      return judged(payload.changes ?? {});
    case 'claim.staged':
      return { words: `set the stage to ${stageWord(payload.changes?.stage?.to)}` };
    case 'claim.signedOff':
      return { words: 'signed off' };
    case 'claim.reopened':
      return { words: 'reopened', after: payload.reason };
    case 'claim.verdictRestored':
      return restored(payload);
    case 'claim.reranged':
      return { words: 'moved it to other words', change: changeOf(payload.changes?.quote) };
    case 'claim.deleted':
      return { words: 'deleted the claim' };
    case 'claim.restored':
      return { words: 'brought the claim back' };
    case 'citation.created':
      return { words: `cited ${sourceWords(payload)}`, after: stanceOf(payload) };
    case 'citation.restored':
      return { words: `brought back the citation of ${sourceWords(payload)}` };
    case 'citation.changed':
      return { words: 'changed a citation', after: stanceOf(payload) };
    case 'citation.deleted':
      return { words: 'removed a citation' };
    default:
      return changed(payload.changes ?? {}, people);
  }
}

function judged({ rating, confidence, rationale }: Changes): Told {
  const after = rating?.from ? `Before: ${ratingWord(rating.from)}` : undefined;
  const look = ratingOf(rating?.to as string | null)?.look;
  if (rating && rating.to === null) return { words: 'took the verdict back', after };
  const sure = confidence?.to
    ? `, ${String(LEVEL_WORDS[confidence.to as 'low']).toLowerCase()} confidence`
    : '';
  if (rating) return { words: `set ${ratingWord(rating.to)}${sure}`, look, after };
  if (confidence?.to) return { words: `set the confidence to ${String(confidence.to)}` };
  return { words: rationale ? 'changed the reasons' : 'confirmed the verdict' };
}

/** Whoever judged or reopened by mistake went back; what stands again is the colleague's work. */
function restored({ claim }: Payload): Told {
  const signedOff = claim?.signedOffById ? ', signed off' : '';
  return { words: 'went back to the verdict before', after: `Now: ${ratingWord(claim?.rating)}${signedOff}` };
}

function changed(changes: Changes, people: People): Told {
  if (changes.correction?.to)
    return {
      words: 'proposed',
      change: { from: String(changes.correction.from ?? ''), to: String(changes.correction.to) },
    };
  if (changes.wording?.to) return { words: 'put it as', change: changeOf(changes.wording) };
  const said = Object.entries(changes).flatMap(([field, { to }]) => fieldWords(field, to, people));
  return { words: said.length > 0 ? said.join(', ') : 'changed the claim' };
}

function fieldWords(field: string, to: unknown, people: People): string[] {
  if (field === 'kind') return [`set the kind to ${KIND_WORDS[to as 'fact'] ?? to}`];
  if (field === 'risk') return [`set the risk to ${LEVEL_WORDS[to as 'low'] ?? to}`];
  if (field === 'assigneeId')
    return [
      to
        ? `assigned it to ${people.get(String(to))?.name ?? 'someone who left'}`
        : 'took it from its checker',
    ];
  if (field === 'dueOn') return [to ? `set it due on ${to}` : 'took the due date away'];
  if (field === 'speaker') return [to ? `named ${to} as speaker` : 'took the speaker away'];
  if (field === 'correction') return ['withdrew the proposed wording'];
  if (field === 'wording') return ['took the neutral wording away'];
  return [];
}

function changeOf(change: { from: unknown; to: unknown } | undefined): Line['change'] {
  return change ? { from: String(change.from ?? ''), to: String(change.to ?? '') } : undefined;
}

function stageWord(stage: unknown): string {
  return STAGE_WORDS[stage as 'open'] ?? String(stage);
}

function ratingWord(key: unknown): string {
  return ratingOf(key as string | null)?.word ?? 'Open';
}

function sourceWords({ source }: Payload): string {
  return source?.withheld ? 'a confidential source' : (source?.title ?? 'a source');
}

function stanceOf({ citation }: Payload): string | undefined {
  return citation?.stance && STANCE_WORDS[citation.stance];
}

/** "Friday 13 November 2026", in this browser's zone. */
export function dayOf(at: string | undefined): string {
  if (!at) return '';
  return new Date(at).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
