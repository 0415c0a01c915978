import type * as z from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { Db, Tx } from '../db/client.ts';
import { type Appended, append } from '../live/append.ts';
import { lockHeads } from '../live/heads.ts';
import { wake } from '../live/wake.ts';
import { type Claimed, claimKey, earlierAnswer } from './answers.ts';
import type { Command, SelfCommand, Standing } from './define.ts';
import { parse } from './parse.ts';
import { type Ref, refsIn } from './refs.ts';
import { notFound, passwordChangeRequired } from './refusal.ts';
import { lookUp, lookUpAndLock, type StreamHead } from './scope.ts';
import { standingOf, subjectOf } from './standing.ts';

export type Asked = { db: Db; viewer: Viewer; input: unknown; key?: string; now?: Date };
type Work = {
  command: Command<z.ZodType, unknown, unknown>;
  asked: Asked;
  input: unknown;
  refs: Ref[];
  now: Date;
  prepared: unknown;
};

/** The one door for writes. Refusals are thrown; nothing of a refused command stays. */
export async function execute<S extends z.ZodType, P, R>(
  command: Command<S, P, R> | SelfCommand<S, R>,
  asked: Asked,
): Promise<R> {
  const input = parse(command.input, asked.input);
  const beforeChange = command.permission === 'self' && command.beforePasswordChange;
  if (asked.viewer.mustChangePassword && !beforeChange) throw passwordChangeRequired();
  const claimed = asked.key ? claimKey(asked.viewer, command.name, asked.key, input) : undefined;
  if (command.permission === 'self')
    return onceOnly(asked, claimed, () => executeSelf(command, asked, input, claimed));
  return onceOnly(asked, claimed, () =>
    executeOnSubject(command as never, asked, input, claimed),
  ) as Promise<R>;
}

/** Two requests with one key may race: the second finds the first's answer when its own insert is refused, and gives that. */
async function onceOnly<R>({ db }: Asked, claimed: Claimed | undefined, run: () => Promise<R>): Promise<R> {
  if (!claimed) return run();
  const before = await earlierAnswer(db, claimed);
  if (before) return before.result as R;
  try {
    return await run();
  } catch (error) {
    const meanwhile = isUniqueViolation(error) ? await earlierAnswer(db, claimed) : null;
    if (!meanwhile) throw error;
    return meanwhile.result as R;
  }
}

async function executeOnSubject(
  command: Work['command'],
  asked: Asked,
  input: unknown,
  claimed?: Claimed,
): Promise<unknown> {
  const { db, viewer } = asked;
  const refs = refsIn(command.input, input);
  const now = asked.now ?? new Date();
  const prepared =
    command.prepare &&
    (await command.prepare({ db, viewer, input, standing: await standingNow(command, asked, refs) }));
  const work = { command, asked, input, refs, now, prepared };
  const { result, events } = await db.$transaction((tx) => inTransaction(tx, work, claimed));
  wake(db, [...new Set(events.map((event) => event.stream))]);
  return result;
}

async function standingNow(command: Work['command'], { db, viewer }: Asked, refs: Ref[]): Promise<Standing> {
  return standingOf(command, viewer, refs, await lookUp(db, viewer, refs), true);
}

async function inTransaction(
  tx: Tx,
  work: Work,
  claimed?: Claimed,
): Promise<{ result: unknown; events: Appended[] }> {
  const { command, asked, input, refs, now, prepared } = work;
  const { viewer } = asked;
  const scope = await lookUpAndLock(tx, viewer, refs, subjectOf(command, refs), command.touchesTeam ?? false);
  const standing = standingOf(command, viewer, refs, scope.rows, true);
  const { result, events } = await command.apply({ tx, viewer, input, standing, prepared, now });
  const placed = events.map((event) => ({ ...event, stream: event.stream ?? standing.streamId }));
  const heads = await withNewStreams(tx, scope.streams, placed, standing.teamId);
  await append(
    tx,
    heads,
    placed,
    viewer.userId,
    now,
    claimed && { ...claimed, response: kept(command, result) },
  );
  return { result, events: placed };
}

async function executeSelf<S extends z.ZodType, R>(
  command: SelfCommand<S, R>,
  asked: Asked,
  input: z.output<S>,
  claimed?: Claimed,
): Promise<R> {
  const { db, viewer } = asked;
  const now = asked.now ?? new Date();
  const { result, events } = await db.$transaction(async (tx) => {
    const outcome = await command.apply({ tx, viewer, input, now });
    const heads = await lockHeads(tx, [...new Set(outcome.events.map((event) => event.stream))]);
    await append(
      tx,
      heads,
      outcome.events,
      viewer.userId,
      now,
      claimed && { ...claimed, response: kept(command, outcome.result) },
    );
    return outcome;
  });
  wake(db, [...new Set(events.map((event) => event.stream))]);
  return result;
}

/** A command that makes a document also makes its stream, which then is in nobody else's sight and needs no lock. */
async function withNewStreams(
  tx: Tx,
  heads: StreamHead[],
  events: Appended[],
  teamId: string,
): Promise<StreamHead[]> {
  const known = new Set(heads.map((head) => head.id));
  const missing = [...new Set(events.map((event) => event.stream))].filter((id) => !known.has(id));
  if (missing.length === 0) return heads;
  const made = (await lockHeads(tx, missing)).filter((head) => head.team === teamId && head.seq === 0);
  if (made.length !== missing.length) throw notFound();
  return [...heads, ...made];
}

function kept(command: { secret?: boolean }, result: unknown): string | null {
  return command.secret ? null : JSON.stringify(result ?? {});
}

function isUniqueViolation(error: unknown): boolean {
  const { code, meta } = error as {
    code?: string;
    meta?: { code?: string; driverAdapterError?: { cause?: { originalCode?: string; kind?: string } } };
  };
  const cause = meta?.driverAdapterError?.cause;
  return code === 'P2002' || meta?.code === '23505' || cause?.originalCode === '23505';
}
