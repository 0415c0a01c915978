import { useSyncExternalStore } from 'react';
import type { Pane } from '../store/snapshot.ts';
import { useWorkspace } from '../store/use-workspace.ts';

/** The width below which one pane is shown at a time; the same as in workspace.css. */
const NARROW = '(max-width: 899px)';

/** Whether a pane is all that a narrow screen shows: then it is the page's main part, and has its heading. */
export function useIsMain(pane: Pane): boolean {
  const shown = useWorkspace(({ ui }) => ui.pane);
  const narrow = useSyncExternalStore(watchNarrow, isNarrow, () => false);
  return narrow && shown === pane;
}

export function isNarrow(): boolean {
  return matchMedia(NARROW).matches;
}

function watchNarrow(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
