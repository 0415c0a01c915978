import type { Call, CallName } from './call.ts';
import { type Pending, type Row, rowsIn, subjectOf, versionFields } from './pending.ts';
import type { Happening } from './predict.ts';

/**
 * What falls with a refused change. `row`: the row is not as it was thought to be (changed by a colleague, gone, not ours),
 * so all that was built on what it was. `change`: this change alone cannot be done, so only what makes no sense without it.
 */
export type Fall = 'row' | 'change';

/** The queue without a refused change and what falls with it. What stays sees the row as the refused change saw it. */
export function refuse(
  queue: readonly Pending[],
  key: string,
  fall: Fall,
  guessed: readonly Happening[] = [],
): { queue: Pending[]; dropped: Pending[] } {
  const at = queue.findIndex((pending) => pending.key === key);
  const refused = queue[at];
  if (!refused) return { queue: [...queue], dropped: [] };
  const falls = fall === 'row' ? restsOn : needs;
  const dropped = [refused];
  const kept = queue.flatMap((pending, place) => {
    if (place === at) return [];
    if (place < at) return [pending];
    if (!dropped.some((one) => falls(pending, one))) return [setBack(pending, refused, guessed)];
    dropped.push(pending);
    return [];
  });
  return { queue: kept, dropped };
}

/** Whether a change was built on an earlier one: it is about the row that one made, or about the same words of the same row. */
function restsOn(pending: Pending, earlier: Pending): boolean {
  if (needs(pending, earlier)) return true;
  if (subjectOf(pending.call) !== subjectOf(earlier.call)) return false;
  return versionFields.some((field) => field in pending.call.body && field in earlier.call.body);
}

/** What is said of a verdict is said of the one that stood there. */
const onVerdict: ReadonlySet<CallName> = new Set([
  'claims.signOff',
  'claims.reopen',
  'claims.restoreVerdict',
]);

/** Whether a change makes no sense without an earlier one. */
function needs({ call, undoes }: Pending, earlier: Pending): boolean {
  if (earlier.makes && Object.values(call.body).includes(earlier.makes)) return true;
  if (undoes === earlier.key) return true;
  if (!onVerdict.has(call.name) || !('verdictVersion' in earlier.call.body)) return false;
  return subjectOf(call) === subjectOf(earlier.call);
}

/** A later change of the same row counted on the versions that the refused one would have made. */
function setBack(pending: Pending, refused: Pending, guessed: readonly Happening[]): Pending {
  const subject = subjectOf(refused.call);
  const guess = rowsIn(guessed).find((row) => row.id === subject);
  if (!guess || subjectOf(pending.call) !== subject) return pending;
  return { ...pending, call: loweredTo(pending.call, refused.call, guess) };
}

function loweredTo(call: Call, refused: Call, guess: Row): Call {
  const seen: Record<string, unknown> = refused.body;
  const body: Record<string, unknown> = { ...call.body };
  for (const field of versionFields) {
    const [given, made, before] = [body[field], guess[field], seen[field]];
    if (typeof given !== 'number' || typeof before !== 'number' || made === undefined) continue;
    if (given >= made) body[field] = given - (made - before);
  }
  return { name: call.name, body } as Call;
}
