import type { Problem } from '#app/door.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { inWords } from './in-words.ts';
import type { Pending } from './pending.ts';

/**
 * Why a change was refused, and what falls with it. Null if there is nothing to tell: it was taken back meanwhile.
 * `snapshot` is the state in which it still stands.
 */
export function refusalWords(
  [refused, ...fallen]: readonly Pending[],
  { status, code, detail }: Pick<Problem, 'status' | 'code' | 'detail'>,
  snapshot: Pick<Snapshot, 'claims' | 'citations'>,
): string | null {
  if (!refused || fallen.some(({ undoes }) => undoes === refused.key)) return null;
  const late = refused.undoes !== undefined && (status === 409 || code === 'changed-since');
  const why = late
    ? 'A colleague has changed it since, so it stays as it is.'
    : detail || 'The server did not accept that.';
  const lost = fallen.filter(({ undoes }) => !undoes).map((pending) => inWords(pending, snapshot));
  return lost.length > 0 ? `${why} Not done either: ${lost.join('; ')}.` : why;
}
