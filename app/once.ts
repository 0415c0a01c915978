import { send } from './door.ts';
import { newKey } from './new-key.ts';

/**
 * Sends a form's command so that it is done once: asked again while nobody knows whether it arrived, it goes under the same key.
 * Something else, or the same after an answer, is a new thing.
 */
export function createOnce(post: typeof send = send): typeof send {
  let open: { asked: string; key: string } | null = null;
  return async (command, input) => {
    const asked = JSON.stringify([command, input]);
    if (open?.asked !== asked) open = { asked, key: newKey() };
    const answer = await post<never>(command, input, open.key);
    const isKnown = answer.ok || (answer.problem.status > 0 && answer.problem.status < 500);
    if (isKnown) open = null;
    return answer;
  };
}
