import { lookOf } from '#lib/claims/scale.ts';
import type { Snapshot } from '../../_desk/store/snapshot.ts';
import type { WorkspaceStore } from '../../_desk/store/use-workspace.ts';
import type { Sheet } from '../sheet.ts';
import type { PaintLook } from './coat.ts';
import { createPainter, type Painter } from './painter.ts';

/** Keeps the paint in step with the store: one changed claim costs one range. Gives the painter, and what ends it. */
export function paintClaims(sheet: Sheet, store: WorkspaceStore): { painter: Painter; stop: () => void } {
  let shown = shownIn(store.get());
  const lookFor = (id: string): PaintLook => {
    const claim = store.get().claims.get(id);
    if (!claim || (shown && !shown.has(id))) return 'filtered';
    return lookOf(claim);
  };
  const painter = createPainter(sheet.map, CSS.highlights, lookFor);
  const repaintAll = () => painter.replace(store.get().claims.values());
  const repaint = (id: string) => {
    const claim = store.get().claims.get(id);
    if (claim) painter.put(claim);
    else painter.drop(id);
  };

  repaintAll();
  painter.setWindow(sheet.near.get());
  let visible = store.get().visible;
  const stops = [
    sheet.near.subscribe(painter.setWindow),
    store.changes((change) => {
      const now = store.get();
      const filtered = now.visible !== visible;
      visible = now.visible;
      if (filtered) shown = shownIn(now);
      if (change.reset) repaintAll();
      else for (const id of change.claims) repaint(id);
      if (filtered) painter.refresh();
    }),
  ];
  const stop = () => {
    for (const end of [...stops, painter.clear]) end();
  };
  return { painter, stop };
}

/** The claims a filter lets through; null when none is set. */
function shownIn({ visible, order }: Snapshot): ReadonlySet<string> | null {
  return visible.length === order.length ? null : new Set(visible);
}
