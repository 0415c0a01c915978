import { type RefObject, useEffect, useRef } from 'react';
import { useWorkspace } from '../store/use-workspace.ts';

/** Which claim is active, and its place in the list; −1 if it is not there. */
type Active = { id: string | null; at: number };
/** The part of a list that is in sight, and the height of its rows, in pixels. */
type View = { top: number; bottom: number; row: number };

/** The active claim is kept in sight in the list, wherever it was made active. */
export function useFollowActive(
  scroller: RefObject<HTMLDivElement | null>,
  visible: readonly string[],
): void {
  const id = useWorkspace(({ ui }) => ui.activeClaimId);
  const last = useRef<Active>({ id: null, at: -1 });
  useEffect(() => {
    const pane = scroller.current;
    const active = { id, at: id === null ? -1 : visible.indexOf(id) };
    const before = last.current;
    last.current = active;
    if (!pane) return;
    const view = { top: pane.scrollTop, bottom: pane.scrollTop + pane.clientHeight, row: rowHeight(pane) };
    pane.scrollTop = topFollowing(before, active, view);
  }, [id, visible, scroller]);
}

/**
 * Where to scroll a list, so that the active claim is seen whole. When only the list changed under it, it is followed if it was
 * in sight: whoever has scrolled away from it reads elsewhere.
 */
export function topFollowing(before: Active, { id, at }: Active, view: View): number {
  const { top, bottom, row } = view;
  const isOld = before.id === id && before.at >= 0;
  if (at < 0 || (isOld && !isInSight(before.at, view))) return top;
  if (at * row < top) return at * row;
  return Math.max(top, top + (at + 1) * row - bottom);
}

function isInSight(at: number, { top, bottom, row }: View): boolean {
  return (at + 1) * row > top && at * row < bottom;
}

function rowHeight(pane: HTMLElement): number {
  return pane.querySelector('a')?.offsetHeight ?? 28;
}
