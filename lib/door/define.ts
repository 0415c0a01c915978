import type * as z from 'zod';
import type { Permission, Role } from '../auth/permissions.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { Db, Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { Head } from '../live/append.ts';
import type { RefKind } from './fields.ts';
import { refFields } from './refs.ts';

/** Where the viewer stands towards the subject, as the database had it when the streams were locked. */
export type Standing = {
  teamId: string;
  role: Role;
  own: boolean;
  /** The subject's own stream: its document's, else its team's. */
  streamId: string;
  /** The present revision of the subject's document; null for what belongs to the team. */
  revisionId: string | null;
  /** The last number given to a claim of that document; null for what belongs to the team. */
  lastNumber: number | null;
  /** Every reference of the input that was found in scope, by kind. */
  found: Partial<Record<RefKind, string[]>>;
};

/** An event to append; without a stream it goes to the subject's. */
export type NewEvent = { stream?: string; type: string; subjectId: string; payload: unknown };
/**
 * `heads` are streams of the team that the command has locked beside the subject's, to append to them. `writes` are
 * statements whose answers nobody needs: they go out together with the history and the commit.
 */
export type Outcome<R> = { result: R; events: NewEvent[]; heads?: Head[]; writes?: Prisma.Sql[] };

type Input<S extends z.ZodType> = z.output<S>;
type Common<S extends z.ZodType> = { name: string; summary: string; input: S; output?: z.ZodType };
export type CommandContext<S extends z.ZodType, P> = {
  tx: Tx;
  viewer: Viewer;
  input: Input<S>;
  standing: Standing;
  prepared: P;
  now: Date;
};

export type Command<S extends z.ZodType = z.ZodType, P = unknown, R = unknown> = Common<S> & {
  permission: Permission;
  /** The field whose row decides team, stream and ownership. */
  subject: string;
  /** The team's stream is written too. Where the input names a member it is locked anyway: they stay one until the commit. */
  touchesTeam?: boolean;
  /** May be done in an archived document. */
  evenArchived?: boolean;
  /** May be done in a team that is shut to the viewer for want of a second factor. */
  evenShut?: boolean;
  /** The answer holds a secret, which is shown once and never kept for a repeat. */
  secret?: boolean;
  /** Leaves nothing behind but what `prepare` kept: no event, so no lock; a key changes nothing, and no answer is kept under it. */
  repeatable?: boolean;
  /** Network, parsing, hashing: before any lock, after permission. */
  prepare?(context: { db: Db; viewer: Viewer; input: Input<S>; standing: Standing; now: Date }): Promise<P>;
  apply(context: CommandContext<S, P>): Promise<Outcome<R>>;
};

type SelfOutcome<R> = { result: R; events: (NewEvent & { stream: string })[] };

/** A write on the viewer's own account, or one that founds what has no team yet: no subject to look up. */
export type SelfCommand<S extends z.ZodType = z.ZodType, P = unknown, R = unknown> = Common<S> & {
  permission: 'self';
  secret?: boolean;
  /** May be done while the password is still a temporary one. */
  beforePasswordChange?: boolean;
  /** Hashing, counting of tries: before any lock, and kept when the command is refused. */
  prepare?(context: { db: Db; viewer: Viewer; input: Input<S>; now: Date }): Promise<P>;
  apply(context: {
    tx: Tx;
    viewer: Viewer;
    input: Input<S>;
    prepared: P;
    now: Date;
  }): Promise<SelfOutcome<R>>;
};

export type Query<S extends z.ZodType = z.ZodType, R = unknown> = Common<S> & {
  permission: Permission;
  subject: string;
  run(context: { db: Db; viewer: Viewer; input: Input<S>; standing: Standing; now: Date }): Promise<R>;
};
export type SelfQuery<S extends z.ZodType = z.ZodType, R = unknown> = Common<S> & {
  permission: 'self';
  run(context: { db: Db; viewer: Viewer; input: Input<S>; now: Date }): Promise<R>;
};

export type AnyCommand = Command | SelfCommand;
export type AnyQuery = Query | SelfQuery;

export function defineCommand<S extends z.ZodType, P, R>(command: Command<S, P, R>): Command<S, P, R> {
  requireSubject(command);
  return command;
}

export function defineSelfCommand<S extends z.ZodType, P, R>(
  command: SelfCommand<S, P, R>,
): SelfCommand<S, P, R> {
  refuseReferences(command);
  return command;
}

export function defineQuery<S extends z.ZodType, R>(query: Query<S, R>): Query<S, R> {
  requireSubject(query);
  return query;
}

export function defineSelfQuery<S extends z.ZodType, R>(query: SelfQuery<S, R>): SelfQuery<S, R> {
  refuseReferences(query);
  return query;
}

function requireSubject({ name, input, subject }: { name: string; input: z.ZodType; subject: string }): void {
  if (!refFields(input).some(({ field }) => field === subject))
    throw new Error(`${name}: its subject "${subject}" is not a reference of its input.`);
}

function refuseReferences({ name, input }: { name: string; input: z.ZodType }): void {
  const [found] = refFields(input);
  if (found)
    throw new Error(
      `${name}: nobody would look up what "${found.field}" points at; a call on oneself looks nothing up.`,
    );
}
