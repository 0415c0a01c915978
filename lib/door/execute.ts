import type * as z from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { Db, Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { transactClosing } from '../db/transaction.ts';
import { type Appended, appending, type Head } from '../live/append.ts';
import { lockHeads } from '../live/heads.ts';
import { wake } from '../live/wake.ts';
import { notFound, passwordChangeRequired } from '../refusal.ts';
import { answerOf, type Claimed, claimKey, earlierAnswer, repeated } from './answers.ts';
import type { AnyCommand, Command, SelfCommand } from './define.ts';
import { parse } from './parse.ts';
import { type Ref, refsIn } from './refs.ts';
import { lookUp, lookUpAndLock, type Scope } from './scope.ts';
import { standingOf, subjectOf } from './standing.ts';

export type Asked = { db: Db; viewer: Viewer; input: unknown; key?: string; now?: Date };
/** How far streams had come, by their ids. */
export type Reached = Readonly<Record<string, number>>;
type Done = { result: unknown; events: Appended[]; reached: Reached };
/** What was done, and the statements that write it down, the history last. */
type Ended = { result: Done; last: Prisma.Sql[] };
type Work<C> = { command: C; db: Db; viewer: Viewer; input: unknown; now: Date; claimed?: Claimed };
type SubjectWork = Work<Command> & { refs: Ref[]; prepared: unknown };

/** The one door for writes. Refusals are thrown; nothing of a refused command stays. */
export async function execute<S extends z.ZodType, P, R>(
  command: Command<S, P, R> | SelfCommand<S, P, R>,
  asked: Asked,
): Promise<R> {
  return (await carryOut(command, asked)).result;
}

/**
 * The same, and how far the streams it wrote to had then come: whoever has read them that far has read of it. An answer
 * given a second time may not say so.
 */
export async function carryOut<S extends z.ZodType, P, R>(
  command: Command<S, P, R> | SelfCommand<S, P, R>,
  { db, viewer, input: given, key, now = new Date() }: Asked,
): Promise<{ result: R; reached: Reached }> {
  const whole = command as unknown as AnyCommand;
  const input = parse(whole.input, given);
  refuseTemporaryPassword(whole, viewer);
  const claimed = key && !isRepeatable(whole) ? claimKey(viewer, whole, key, input) : undefined;
  const done = await onceOnly({ command: whole, db, viewer, input, now, claimed });
  return done as { result: R; reached: Reached };
}

function isRepeatable(command: AnyCommand): boolean {
  return command.permission !== 'self' && (command.repeatable ?? false);
}

function refuseTemporaryPassword(command: AnyCommand, viewer: Viewer): void {
  const beforeChange = command.permission === 'self' && command.beforePasswordChange;
  if (viewer.mustChangePassword && !beforeChange) throw passwordChangeRequired();
}

/**
 * A repeat gets the first answer. Two requests with one key may race: the second is refused, by the database or because
 * the first has changed what it asks for; then the first's answer is there, and the second gets it too.
 */
async function onceOnly(work: Work<AnyCommand>): Promise<Omit<Done, 'events'>> {
  const { command, db, viewer, claimed } = work;
  if (!claimed) return run(work);
  const before = looksItself(command) ? null : await earlierAnswer(db, viewer, command, claimed);
  if (before) return { ...before, reached: {} };
  try {
    return await run(work);
  } catch (error) {
    const meanwhile = await earlierAnswer(db, viewer, command, claimed);
    if (!meanwhile) throw error;
    return { ...meanwhile, reached: {} };
  }
}

/** The look-up of a command without preparation finds an earlier answer too; what prepares asks before it does. */
function looksItself(command: AnyCommand): boolean {
  return command.permission !== 'self' && !command.prepare;
}

async function run(work: Work<AnyCommand>): Promise<Done> {
  const { command } = work;
  const done =
    command.permission === 'self'
      ? await runOnSelf({ ...work, command })
      : await runOnSubject({ ...work, command });
  wake(work.db, [...new Set(done.events.map((event) => event.stream))]);
  return done;
}

async function runOnSubject(work: Work<Command>): Promise<Done> {
  const { command, db, viewer, input, now } = work;
  const refs = refsIn(command.input, input);
  const prepared =
    command.prepare && (await command.prepare({ db, viewer, input, standing: await ahead(), now }));
  return transactClosing(db, (tx) => applyOnSubject(tx, { ...work, refs, prepared }));

  async function ahead() {
    return standingOf(command, viewer, refs, await lookUp(db, viewer, refs), true);
  }
}

async function applyOnSubject(tx: Tx, work: SubjectWork): Promise<Ended> {
  const { command, viewer, input, now, prepared, claimed } = work;
  const scope = await scopeOf(tx, work);
  const before = claimed && repeated(viewer, command, claimed, scope.kept);
  if (before) return { result: { ...before, events: [], reached: after(scope.streams, []) }, last: [] };
  const standing = standingOf(command, viewer, work.refs, scope.rows, true);
  const done = await command.apply({ tx, viewer, input, standing, prepared, now });
  const { result, events, heads: locked = [], writes = [] } = done;
  const placed = events.map((event) => ({ ...event, stream: event.stream ?? standing.streamId }));
  const heads = await withNewStreams(tx, [...scope.streams, ...locked], placed, standing.teamId);
  const answer = claimed && answerOf(claimed, command, standing.teamId, result);
  const history = appending(heads, placed, { actor: viewer.userId, now, answer });
  const reached = after(scope.streams, placed); // those that the asker may follow: of what else was locked there may be many
  return { result: { result, events: placed, reached }, last: [...writes, ...history] };
}

/** What appends nothing waits for nobody's stream, and nobody for it. */
async function scopeOf(tx: Tx, { command, viewer, refs, claimed }: SubjectWork): Promise<Scope> {
  if (command.repeatable) return { rows: await lookUp(tx, viewer, refs), streams: [], kept: null };
  const touchesTeam = (command.touchesTeam ?? false) || refs.some(({ kind }) => kind === 'member');
  return lookUpAndLock(tx, viewer, { refs, subject: subjectOf(command, refs), touchesTeam, claimed });
}

async function runOnSelf(work: Work<SelfCommand>): Promise<Done> {
  const { command, db, viewer, input, now, claimed } = work;
  const prepared = command.prepare && (await command.prepare({ db, viewer, input, now }));
  return transactClosing(db, async (tx) => {
    const { result, events } = await command.apply({ tx, viewer, input, prepared, now });
    const heads = await lockHeads(tx, [...new Set(events.map((event) => event.stream))]);
    const answer = claimed && answerOf(claimed, command, null, result);
    const last = appending(heads, events, { actor: viewer.userId, now, answer });
    return { result: { result, events, reached: after(heads, events) }, last };
  });
}

/** Where streams end once events are appended to them. */
function after(heads: readonly Head[], events: readonly Appended[]): Reached {
  const grown = (id: string) => events.filter((event) => event.stream === id).length;
  return Object.fromEntries(heads.map(({ id, seq }) => [id, seq + grown(id)]));
}

/** A command that makes a document also makes its stream, which then is in nobody else's sight and needs no lock. */
async function withNewStreams(tx: Tx, heads: Head[], events: Appended[], teamId: string): Promise<Head[]> {
  const known = new Set(heads.map((head) => head.id));
  const missing = [...new Set(events.map((event) => event.stream))].filter((id) => !known.has(id));
  if (missing.length === 0) return heads;
  const made = (await lockHeads(tx, missing)).filter((head) => head.team === teamId && head.seq === 0);
  if (made.length !== missing.length) throw notFound();
  return [...heads, ...made];
}
