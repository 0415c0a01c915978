import { lookOf } from '#lib/claims/scale.ts';
import type { Span } from '#lib/text/span.ts';
import { cursorSpan } from '../../_desk/actions/navigation.ts';
import type { WorkspaceStore } from '../../_desk/store/use-workspace.ts';
import { rangeIn } from '../dom/offsets.ts';
import { selectedIn } from '../selection/selected.ts';
import type { Sheet } from '../sheet.ts';
import { highlightNamed, PRIORITY } from './highlights.ts';

/** What one holds: the cursor's sentence, the claim in hand, and the selected passage while the focus is elsewhere. */
export function paintHeld(sheet: Sheet, store: WorkspaceStore): () => void {
  const slots = { cursor: slot(sheet), active: slot(sheet), selection: slot(sheet) };
  const paint = () => {
    const now = store.get();
    const active = now.claims.get(now.ui.activeClaimId ?? '');
    slots.cursor('cursor', PRIORITY.cursor, cursorSpan(now));
    slots.active(`active-${active ? lookOf(active) : 'open'}`, PRIORITY.active, active ?? null);
    slots.selection('selection', PRIORITY.selection, selectedIn(sheet.map) ? null : now.ui.selection);
  };
  paint();
  document.addEventListener('selectionchange', paint);
  const stop = store.subscribe(paint);
  return () => {
    document.removeEventListener('selectionchange', paint);
    stop();
    for (const clear of Object.values(slots)) clear('', 0, null);
  };
}

/** One highlighted passage that moves: painted again only if its name or its place is another. */
function slot(sheet: Sheet): (name: string, priority: number, span: Span | null) => void {
  let key = '';
  let wipe = () => {};
  return (name, priority, span) => {
    const next = span ? `${name} ${span.start} ${span.end}` : '';
    if (next === key) return;
    key = next;
    wipe();
    wipe = () => {};
    const range = span && rangeIn(sheet.map, span);
    if (!range) return;
    const highlight = highlightNamed(CSS.highlights, name, priority).add(range);
    wipe = () => highlight.delete(range);
  };
}
