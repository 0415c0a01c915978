import { send } from '#app/door.ts';
import type { Answer, Call } from './call.ts';

const SIGNED_OUT = 401;
/** Too many at once, or the database is away: it is worth waiting. */
const LATER: readonly number[] = [429, 503];

/** Sends one command through the door. Never throws: whatever happens is an answer. */
export async function post({ name, body }: Call, key: string): Promise<Answer> {
  const answer = await send<unknown>(name, body, key);
  if (answer.ok) return { kind: 'done', result: answer.result, reached: answer.reached ?? {} };
  const { problem } = answer;
  if (problem.status === SIGNED_OUT) return { kind: 'signedOut' };
  if (LATER.includes(problem.status) || problem.code === 'unreachable') return { kind: 'unreachable' };
  return { kind: problem.status >= 500 ? 'failed' : 'refused', problem };
}
