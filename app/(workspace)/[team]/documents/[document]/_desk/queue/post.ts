import { send } from '#app/door.ts';
import type { Answer, Call } from './call.ts';

const SIGNED_OUT = 401;
/** Too many at once, or the database is away: it is worth waiting. */
const LATER: readonly number[] = [429, 503];

/**
 * Sends commands through the door, each in the name of this person: what waits is theirs, whoever is signed in by the time
 * it goes out. Never throws: whatever happens is an answer.
 */
export function postAs(meId: string): (call: Call, key: string) => Promise<Answer> {
  return async ({ name, body }, key) => {
    const answer = await send<unknown>(name, body, key, meId);
    if (answer.ok) return { kind: 'done', result: answer.result, reached: answer.reached ?? {} };
    const { problem } = answer;
    if (problem.status === SIGNED_OUT) return { kind: 'signedOut' };
    if (LATER.includes(problem.status) || problem.code === 'unreachable') return { kind: 'unreachable' };
    return { kind: problem.status >= 500 ? 'failed' : 'refused', problem };
  };
}
