'use client';
import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { allows } from '#lib/auth/permissions.ts';
import type { ClaimView } from '#lib/claims/view.ts';
import { overlap, type Span } from '#lib/text/span.ts';
import { useActions, useWorkspace } from '../../_desk/store/use-workspace.ts';
import { edgeBox } from '../dom/measure.ts';
import { rangeIn } from '../dom/offsets.ts';
import { textIn } from '../dom/text-map.ts';
import { gapAt } from '../hit/hit.ts';
import { highlightNamed, PRIORITY } from '../paint/painter.ts';
import { useNear, useSheet } from '../use-sheet.ts';
import { cleanSpan } from './clean-span.ts';

type Edge = 'start' | 'end';

/** Two handles at the ends of the active claim, to drag it wider or narrower. By keyboard the claim is re-ranged to the selection. */
export function Handles() {
  const claim = useWorkspace(({ claims, ui }) => claims.get(ui.activeClaimId ?? '') ?? null);
  const works = useWorkspace(({ me }) => allows('claim.work', { role: me.role, own: false }));
  return claim && works && <Pair key={claim.id} claim={claim} />;
}

function Pair({ claim }: { claim: ClaimView }) {
  const actions = useActions();
  const sheet = useSheet();
  const [dragged, setDragged] = useState<Span | null>(null);
  const span = dragged ?? claim;
  usePreview(dragged);
  const move = (edge: Edge) => (event: PointerEvent) => {
    const gap = gapAt(sheet.map, event.clientX, event.clientY);
    const next = gap === null ? null : moved(claim, edge, gap);
    const clean = next && cleanSpan((part) => textIn(sheet.map, part), sheet.map.length, next);
    if (clean) setDragged(clean);
  };
  const drop = () => {
    setDragged(null);
    if (dragged && (span.start !== claim.start || span.end !== claim.end)) actions.rerange(claim.id, span);
  };
  const handle = (edge: Edge) => (
    <Handle edge={edge} span={span} onMove={move(edge)} onDrop={drop} onCancel={() => setDragged(null)} />
  );
  return (
    <>
      {handle('start')}
      {handle('end')}
    </>
  );
}

/** The claim with one edge elsewhere; an edge dragged past the other one stops there. */
function moved({ start, end }: Span, edge: Edge, gap: number): Span | null {
  const next = edge === 'start' ? { start: gap, end } : { start, end: gap };
  return next.start < next.end ? next : null;
}

type HandleProps = {
  edge: Edge;
  span: Span;
  onMove: (event: PointerEvent) => void;
  onDrop: () => void;
  onCancel: () => void;
};

function Handle({ edge, span, onMove, onDrop, onCancel }: HandleProps) {
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

/** Shows where the claim would lie, while an edge is dragged. */
function usePreview(span: Span | null): void {
  const { map } = useSheet();
  useLayoutEffect(() => {
    const range = span && rangeIn(map, span);
    if (!range) return;
    const highlight = highlightNamed(CSS.highlights, 'selection', PRIORITY.selection).add(range);
    return () => {
      highlight.delete(range);
    };
  }, [map, span]);
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
