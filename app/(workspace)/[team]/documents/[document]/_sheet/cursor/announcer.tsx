'use client';
import { wordOf } from '#lib/claims/scale.ts';
import { cursorSpan } from '../../_desk/actions/navigation.ts';
import type { Snapshot } from '../../_desk/store/snapshot.ts';
import { useWorkspace } from '../../_desk/store/use-workspace.ts';
import { textIn } from '../dom/text-map.ts';
import type { Sheet } from '../sheet.ts';
import { useSheet } from '../use-sheet.ts';
import { announcement } from './announcement.ts';

/** Says aloud where the sentence cursor stands. */
export function Announcer() {
  const sheet = useSheet();
  const said = useWorkspace((now) => spoken(now, sheet));
  return (
    <p className="sr" role="status">
      {said}
    </p>
  );
}

function spoken(now: Snapshot, sheet: Sheet): string {
  const span = cursorSpan(now);
  const { cursor } = now.ui;
  if (!span || !cursor) return '';
  const claims = now.claims.values().filter((claim) => claim.start < span.end && claim.end > span.start);
  return announcement({
    from: Math.min(cursor.from, cursor.to) + 1,
    to: Math.max(cursor.from, cursor.to) + 1,
    of: now.sentences.length,
    state: now.coverage.states[cursor.from] ?? 'untouched',
    claims: claims
      .toSorted((a, b) => a.start - b.start)
      .map((claim) => ({ number: claim.number, word: wordOf(claim) })),
    words: textIn(sheet.map, span),
  });
}
