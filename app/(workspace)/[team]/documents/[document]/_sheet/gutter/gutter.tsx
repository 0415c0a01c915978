'use client';
import { useLayoutEffect, useState } from 'react';
import type { Span } from '#lib/text/span.ts';
import { cursorSpan } from '../../_desk/actions/navigation.ts';
import { useWorkspace } from '../../_desk/store/use-workspace.ts';
import { type Box, boxOf, edgeBox } from '../dom/measure.ts';
import type { Near } from '../dom/near.ts';
import type { Sheet } from '../sheet.ts';
import { useNear, useSheet } from '../use-sheet.ts';
import { onePerLine } from './lines.ts';

/** px below the top of its line at which a tick stands. */
const DROP = 7;

type Places = { ticks: readonly number[]; cursor: Pick<Box, 'top' | 'bottom'> | null };

/** Beside the text, before it: ticks for cleared sentences and the cursor's bracket. The outer edge is kept for colleagues. */
export function Gutter() {
  const near = useNear();
  const cleared = useWorkspace(({ clearings }) =>
    clearings.values().filter(({ start }) => start >= near.start && start < near.end),
  );
  const cursor = useWorkspace(cursorSpan);
  const { ticks, cursor: bracket } = usePlaces(useSheet(), near, cleared, cursor);
  return (
    <>
      {ticks.map((top) => (
        <span key={top} className="tk" style={{ top: top + DROP }} aria-hidden="true">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8.6 6.4 12 13 4.4" />
          </svg>
        </span>
      ))}
      {bracket && (
        <span
          className="caret"
          style={{ top: bracket.top, height: bracket.bottom - bracket.top }}
          aria-hidden="true"
        />
      )}
    </>
  );
}

function usePlaces(sheet: Sheet, near: Near, cleared: readonly Span[], cursor: Span | null): Places {
  const [places, setPlaces] = useState<Places>({ ticks: [], cursor: null });
  useLayoutEffect(() => {
    const frame = sheet.over.getBoundingClientRect();
    const tops = cleared.flatMap((span) => edgeBox(sheet.map, span, frame, 'first')?.top ?? []);
    const seen = cursor && cursor.start < near.end && cursor.end > near.start;
    setPlaces({ ticks: onePerLine(tops), cursor: seen ? boxOf(sheet.map, cursor, frame) : null });
  }, [sheet, near, cleared, cursor]);
  return places;
}
