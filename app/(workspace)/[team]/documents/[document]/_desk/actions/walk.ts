import type { CoverageState } from '#lib/text/coverage.ts';
import { firstEndingAfter, type Span } from '#lib/text/span.ts';
import type { Snapshot } from '../store/snapshot.ts';

/** The index of the next untouched sentence at or after `from`, going round once; null if there is none. */
export function nextUntouched(states: readonly CoverageState[], from: number): number | null {
  const ahead = states.indexOf('untouched', from);
  const at = ahead < 0 ? states.indexOf('untouched') : ahead;
  return at < 0 ? null : at;
}

/** The index of the sentence that holds an offset, or the next one after it; the last if there is none. O(log n). */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  return Math.max(Math.min(firstEndingAfter(sentences, offset), sentences.length - 1), 0);
}

/** The claim before or after the active one in the list as it is shown; without an active one, the nearest to the cursor. */
export function nextAfter({ visible, ui, claims, sentences }: Snapshot, by: 1 | -1): string | undefined {
  const at = ui.activeClaimId === null ? -1 : visible.indexOf(ui.activeClaimId);
  if (at >= 0) return visible[at + by];
  const offset = sentences[ui.cursor?.to ?? 0]?.start ?? 0;
  const starts = (id: string) => claims.get(id)?.start ?? 0;
  if (by > 0) return visible.find((id) => starts(id) >= offset) ?? visible[0];
  return visible.findLast((id) => starts(id) <= offset) ?? visible.at(-1);
}
