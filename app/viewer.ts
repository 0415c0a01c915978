import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type * as z from 'zod';
import { SESSION_COOKIE } from '#lib/auth/request.ts';
import { viewerOfSession } from '#lib/auth/sessions.ts';
import type { Viewer } from '#lib/auth/viewer.ts';
import { db } from '#lib/db/client.ts';
import { ask } from '#lib/door/ask.ts';
import type { Query, SelfQuery } from '#lib/door/define.ts';
import { log } from '#lib/log.ts';
import { Refusal } from '#lib/refusal.ts';
import * as account from '#lib/teams/account-query.ts';
import * as teams from '#lib/teams/queries.ts';
import type { TeamView } from '#lib/teams/view.ts';

const SECOND_FACTOR = '/account/second-factor';

/** Who looks at a page, or null; one look-up a request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const secret = (await cookies()).get(SESSION_COOKIE)?.value;
  return secret ? viewerOfSession(db(), secret, new Date()) : null;
});

/** For pages behind the sign-in: whoever is not signed in goes there and comes back after it, whoever has a temporary password changes it first. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent((await headers()).get('x-galley-path') ?? '/')}`);
  if (viewer.mustChangePassword) redirect('/account/password');
  return viewer;
}

/** Asks a query for a page; what the viewer may not see is a page that is not there, what asks for a second factor leads to it. */
export async function askForPage<S extends z.ZodType, R>(
  query: Query<S, R> | SelfQuery<S, R>,
  input: unknown,
): Promise<R> {
  const viewer = await requireViewer();
  try {
    return await ask(query, { db: db(), viewer, input });
  } catch (error) {
    if (!(error instanceof Refusal)) throw logged(error, query.name);
    if (error.code === 'second-factor-required') redirect(SECOND_FACTOR);
    if ([400, 403, 404].includes(error.status)) notFound();
    throw error;
  }
}

/** Next prints whole what a page throws, and a database's message may quote what somebody wrote: it gets one that does not. */
function logged(error: unknown, call: string): Error {
  log.error({ call, error }, 'unexpected failure behind a page');
  return new Error(`${call} failed; the log says more.`);
}

/** The viewer's teams; one look-up a request. */
export const myTeams = cache(async (): Promise<TeamView[]> => (await askForPage(teams.list, {})).teams);

/** The viewer's team of this slug; anyone else's is a page that is not there. The door shuts it, this shows the way in. */
export async function teamOf(slug: string): Promise<TeamView> {
  const team = (await myTeams()).find((one) => one.slug === slug) ?? notFound();
  if (!team.open) redirect(`${SECOND_FACTOR}?next=/${slug}`);
  return team;
}

/** The viewer's own account; one look-up a request. */
export const me = cache(async () => askForPage(account.get, {}));
