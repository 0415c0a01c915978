'use client';
import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { overlap, type Span } from '#lib/text/span.ts';
import { edgeBox } from '../dom/measure.ts';
import { useNear, useSheet } from '../use-sheet.ts';

export type Edge = 'start' | 'end';

type HandleProps = {
  edge: Edge;
  span: Span;
  onMove: (event: PointerEvent) => void;
  onDrop: () => void;
  onCancel: () => void;
};

/** One end of the claim in hand: a line with a knob, dragged with a mouse. */
export function Handle({ edge, span, onMove, onDrop, onCancel }: HandleProps) {
  const ref = usePlace(span, edge);
  const [down, setDown] = useState(false);
  const cancel = () => {
    setDown(false);
    onCancel();
  };
  useEscape(down, cancel);
  return (
    <span
      ref={ref}
      className={`grip ${edge}${down ? ' held' : ''}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDown(true);
      }}
      onPointerMove={(event) => down && onMove(event)}
      onPointerUp={() => {
        setDown(false);
        onDrop();
      }}
      onPointerCancel={cancel}
    />
  );
}

/** Esc lets go of what is being dragged, before it means anything else. */
function useEscape(down: boolean, cancel: () => void): void {
  useEffect(() => {
    if (!down) return;
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      cancel();
    };
    window.addEventListener('keydown', key, { capture: true });
    return () => window.removeEventListener('keydown', key, { capture: true });
  });
}

function usePlace(span: Span, edge: Edge) {
  const sheet = useSheet();
  const near = useNear();
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const isStart = edge === 'start';
    const origin = sheet.over.getBoundingClientRect();
    // Measuring what is far away would make the browser lay it out.
    const box = overlap(span, near) > 0 ? edgeBox(sheet.map, span, origin, isStart ? 'first' : 'last') : null;
    const grip = ref.current;
    if (!grip) return;
    grip.hidden = box === null;
    if (!box) return;
    const rightToLeft = getComputedStyle(sheet.frame).direction === 'rtl';
    grip.style.left = `${isStart === rightToLeft ? box.right : box.left}px`;
    grip.style.top = `${box.top}px`;
    grip.style.height = `${box.bottom - box.top}px`;
  }, [sheet, span, edge, near]);
  return ref;
}
