import type * as z from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { Db } from '../db/client.ts';
import { passwordChangeRequired } from '../refusal.ts';
import type { Query, SelfQuery } from './define.ts';
import { parse } from './parse.ts';
import { refsIn } from './refs.ts';
import { lookUp } from './scope.ts';
import { standingOf } from './standing.ts';

export type Question = { db: Db; viewer: Viewer; input: unknown; now?: Date };

/** The door for reads: every reference is found in the viewer's scope before the query runs. */
export async function ask<S extends z.ZodType, R>(
  query: Query<S, R> | SelfQuery<S, R>,
  question: Question,
): Promise<R> {
  const { db, viewer } = question;
  const now = question.now ?? new Date();
  const input = parse(query.input, question.input);
  if (viewer.mustChangePassword) throw passwordChangeRequired();
  if (query.permission === 'self') return query.run({ db, viewer, input, now });
  const refs = refsIn(query.input, input);
  const standing = standingOf(query, viewer, refs, await lookUp(db, viewer, refs), false);
  return query.run({ db, viewer, input, standing, now });
}
