import { send } from '#app/door.ts';
import type { Answer, Call } from './call.ts';

const SIGNED_OUT = 401;
const TOO_MANY = 429;

/** Sends one command through the door. Never throws: whatever happens is an answer. */
export async function post({ name, body }: Call, key: string): Promise<Answer> {
  const answer = await send<unknown>(name, body, key);
  if (answer.ok) return { kind: 'done', result: answer.result };
  const { problem } = answer;
  if (problem.status === SIGNED_OUT) return { kind: 'signedOut' };
  if (problem.status === TOO_MANY || problem.code === 'unreachable') return { kind: 'unreachable' };
  return { kind: problem.status >= 500 ? 'failed' : 'refused', problem };
}
