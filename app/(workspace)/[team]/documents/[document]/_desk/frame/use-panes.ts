import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';

export type Side = 'left' | 'right';
export type Panes = {
  widthOf(side: Side): number;
  /** Sets a pane's width in pixels, within its bounds, and remembers it. */
  resize(side: Side, width: number): number;
};

/** Usual, least and most width of each pane, in pixels: less cuts words, more leaves no room to read. */
export const BOUNDS = {
  left: { usual: 268, least: 200, most: 480 },
  right: { usual: 364, least: 300, most: 640 },
} as const;

const KEY = 'galley.panes';

/** The widths of the panes, as custom properties of the frame. They are remembered by the browser. */
export function usePanes(): { frame: RefObject<HTMLDivElement | null>; panes: Panes } {
  const frame = useRef<HTMLDivElement>(null);
  const panes = useMemo<Panes>(() => {
    const widths: Record<Side, number> = { left: BOUNDS.left.usual, right: BOUNDS.right.usual };
    return {
      widthOf: (side) => widths[side],
      resize: (side, width) => {
        widths[side] = Math.round(Math.min(Math.max(width, BOUNDS[side].least), BOUNDS[side].most));
        frame.current?.style.setProperty(`--${side}-pane`, `${widths[side]}px`);
        remember(widths);
        return widths[side];
      },
    };
  }, []);
  useLayoutEffect(() => {
    for (const [side, width] of Object.entries(remembered())) panes.resize(side as Side, width);
  }, [panes]);
  return { frame, panes };
}

function remember(widths: Record<Side, number>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(widths));
  } catch {
    // without storage the widths last as long as the page
  }
}

function remembered(): Partial<Record<Side, number>> {
  try {
    const { left, right } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    return { ...(typeof left === 'number' ? { left } : {}), ...(typeof right === 'number' ? { right } : {}) };
  } catch {
    return {};
  }
}
