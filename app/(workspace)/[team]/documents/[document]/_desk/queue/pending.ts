import type { ClaimView } from '#lib/claims/view.ts';
import type { SourceView } from '#lib/sources/view.ts';
import type { Seqs } from '../live/line.ts';
import type { Call } from './call.ts';
import type { Happening } from './predict.ts';

/** A change that was made here. Plain data: it outlives a reload. */
export type Pending = {
  /** Its Idempotency-Key, so that sending it twice does it once. */
  key: string;
  call: Call;
  /** The id we gave to the row it makes, until the server gives one. */
  makes: string | null;
  /** When it was done, ISO 8601. */
  at: string;
  /** The passage it is about, for what a call itself does not say (the quote of a new claim). */
  quote?: string;
  /** The claim that it brings back, or whose verdict it puts back. */
  row?: ClaimView;
  /** The key of the change that it takes back. */
  undoes?: string;
  /** The source that it cites. */
  source?: SourceView;
  /** What the server answered; it stays on top of the state until the stream says the same. */
  confirmed?: Confirmed;
};

/** What a change really did, and how far its streams had come when it was written. */
export type Confirmed = { happened: Happening[]; reached: Seqs };

/** The first change that is still to be sent. They go one by one, in order. */
export function nextToSend(queue: readonly Pending[]): Pending | undefined {
  return queue.find((pending) => !pending.confirmed);
}

export function waitingIn(queue: readonly Pending[]): number {
  return queue.filter((pending) => !pending.confirmed).length;
}

/** The queue with the answer to one of its changes: ids of ours become the server's, versions we guessed become real. */
export function confirm(
  queue: readonly Pending[],
  key: string,
  { happened, reached }: Confirmed,
  guessed: readonly Happening[],
): Pending[] {
  const at = queue.findIndex((pending) => pending.key === key);
  const confirmed = queue[at];
  if (!confirmed) return [...queue];
  const names = { ours: confirmed.makes, theirs: madeBy(happened) };
  const later = queue.slice(at + 1).map((pending) => ({
    ...pending,
    call: renamed(withVersions(pending.call, guessed, happened, names), names),
  }));
  return [...queue.slice(0, at), { ...confirmed, confirmed: { happened, reached } }, ...later];
}

/** The queue without what the streams have told of by now: from there on they know better, whatever became of it since. */
export function settle(queue: readonly Pending[], seqs: Seqs): readonly Pending[] {
  const open = queue.filter(({ confirmed }) => !confirmed || !holds(seqs, confirmed.reached));
  return open.length === queue.length ? queue : open;
}

/** Whether streams have been read as far as something reached, those of them that are read at all. */
function holds(seqs: Seqs, reached: Seqs): boolean {
  return Object.entries(reached).every(([stream, seq]) => (seqs[stream] ?? seq) >= seq);
}

/** The id of the row that a confirmed creation made. */
export function madeBy(happened: readonly Happening[]): string | null {
  const event = happened.find((one) => one.type.endsWith('.created'));
  if (event?.type === 'claim.created') return event.payload.claim.id;
  if (event?.type === 'clearing.created') return event.payload.clearing.id;
  if (event?.type === 'citation.created') return event.payload.citation.id;
  return null;
}

type Names = { ours: string | null; theirs: string | null };

/** The call with the server's id in place of ours. */
export function renamed(call: Call, { ours, theirs }: Names): Call {
  if (!ours || !theirs) return call;
  const fields = Object.entries(call.body).map(([field, value]) => [field, value === ours ? theirs : value]);
  return { name: call.name, body: Object.fromEntries(fields) } as Call;
}

export const versionFields = ['wordingVersion', 'workVersion', 'verdictVersion', 'version'] as const;
export type Row = { id: string } & Partial<Record<(typeof versionFields)[number], number>>;

/** A change made on top of another saw the versions that we guessed the other would make; now they are known. */
function withVersions(
  call: Call,
  guessed: readonly Happening[],
  happened: readonly Happening[],
  names: Names,
): Call {
  const subject = subjectOf(call);
  const guess = rowsIn(guessed).find((row) => row.id === subject);
  const real = rowsIn(happened).find((row) => row.id === (subject === names.ours ? names.theirs : subject));
  if (!guess || !real) return call;
  const body: Record<string, unknown> = { ...call.body };
  for (const field of versionFields)
    if (body[field] !== undefined && body[field] === guess[field]) body[field] = real[field];
  if (body.asOf !== undefined && body.asOf === guess.verdictVersion) body.asOf = real.verdictVersion;
  return { name: call.name, body } as Call;
}

export function rowsIn(events: readonly Happening[]): Row[] {
  return events.flatMap(({ payload }): Row[] => {
    if ('claim' in payload) return [payload.claim];
    return 'citation' in payload ? [payload.citation] : [];
  });
}

/** The id of the row that a call changes or adds to. */
export function subjectOf({ body }: Call): string {
  if ('citationId' in body) return body.citationId;
  if ('claimId' in body) return body.claimId;
  return 'clearingId' in body ? body.clearingId : body.documentId;
}
