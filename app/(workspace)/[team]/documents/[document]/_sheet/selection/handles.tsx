'use client';
import { type PointerEvent, useLayoutEffect, useState } from 'react';
import type { ClaimView } from '#lib/claims/view.ts';
import type { Span } from '#lib/text/span.ts';
import { mayWork } from '../../_desk/keys/able.ts';
import { useActions, useWorkspace } from '../../_desk/store/use-workspace.ts';
import { rangeIn } from '../dom/offsets.ts';
import { textIn } from '../dom/text-map.ts';
import { gapAt } from '../hit/hit.ts';
import { highlightNamed, PRIORITY } from '../paint/highlights.ts';
import { useSheet } from '../use-sheet.ts';
import { cleanSpan } from './clean-span.ts';
import { type Edge, Handle } from './handle.tsx';

/** Two handles at the ends of the active claim, to drag it wider or narrower. By keyboard the claim is re-ranged to the selection. */
export function Handles() {
  const claim = useWorkspace(({ claims, ui }) => claims.get(ui.activeClaimId ?? '') ?? null);
  const works = useWorkspace(mayWork);
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
