import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { BOUNDS, type Panes, type Side } from './use-panes.ts';

const STEP = 16;

/** The edge of a pane: dragged, moved with the arrow keys, put back by a double click. */
export function Edge({ side, panes }: { side: Side; panes: Panes }) {
  const [width, setWidth] = useState<number>(BOUNDS[side].usual);
  const resize = (to: number) => setWidth(panes.resize(side, to));
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> takes no pointer and holds no value; this is the ARIA window splitter
    <div
      className="edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={side === 'left' ? 'Width of the claim list' : 'Width of the claim panel'}
      aria-valuenow={width}
      aria-valuemin={BOUNDS[side].least}
      aria-valuemax={BOUNDS[side].most}
      onFocus={() => setWidth(panes.widthOf(side))}
      onDoubleClick={() => resize(BOUNDS[side].usual)}
      onPointerDown={(event) => drag(event, panes.widthOf(side), outward(event.currentTarget, side), resize)}
      onKeyDown={(event) => {
        const steps = stepsOf(event, outward(event.currentTarget, side));
        if (steps === 0) return;
        event.preventDefault();
        event.stopPropagation();
        resize(panes.widthOf(side) + steps * STEP);
      }}
    />
  );
}

/** 1 where moving to the right makes the pane wider, else -1. */
function outward(edge: Element, side: Side): 1 | -1 {
  const rtl = getComputedStyle(edge).direction === 'rtl';
  return (side === 'left') !== rtl ? 1 : -1;
}

function stepsOf({ key }: KeyboardEvent, direction: 1 | -1): number {
  if (key === 'ArrowRight') return direction;
  return key === 'ArrowLeft' ? -direction : 0;
}

function drag(
  event: PointerEvent<HTMLElement>,
  from: number,
  direction: 1 | -1,
  resize: (width: number) => void,
): void {
  const { currentTarget: edge, clientX: start, pointerId } = event;
  event.preventDefault();
  edge.setPointerCapture(pointerId);
  const move = ({ clientX }: globalThis.PointerEvent) => resize(from + (clientX - start) * direction);
  const end = () => {
    edge.removeEventListener('pointermove', move);
    edge.removeEventListener('pointerup', end);
    edge.removeEventListener('pointercancel', end);
  };
  edge.addEventListener('pointermove', move);
  edge.addEventListener('pointerup', end);
  edge.addEventListener('pointercancel', end);
}
