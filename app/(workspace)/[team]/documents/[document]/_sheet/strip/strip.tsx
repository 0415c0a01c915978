'use client';
import { type PointerEvent, useEffect, useRef, useState, type WheelEvent } from 'react';
import { wholePercent } from '#lib/text/coverage.ts';
import { useWorkspaceStore } from '../../_desk/store/use-workspace.ts';
import type { Sheet } from '../sheet.ts';
import { useSheet } from '../use-sheet.ts';
import { alongScroll } from './along-scroll.ts';
import { type Stretch, stretchesOf } from './heights.ts';
import { type StripBands, stripBands } from './strip-bands.ts';

/** The strip waits until nothing has changed or scrolled for this long (ms): it is looked at, not written with. */
const STILL = 120;

/** Coverage in place of the scroll bar's track: claims by look, cleared sentences, gaps in red, and the part on screen. Click or drag to go there. */
export function Strip() {
  const sheet = useSheet();
  const strip = useRef<HTMLDivElement>(null);
  const shown = useBands(sheet, strip);
  const go = (event: PointerEvent) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const { scroller } = sheet;
    scroller.scrollTop = ((event.clientY - top) / height) * scroller.scrollHeight - scroller.clientHeight / 2;
  };
  return (
    <div
      ref={strip}
      className="strip"
      role="img"
      aria-label={shown ? labelOf(shown) : 'Coverage'}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && go(event)}
      onWheel={(event: WheelEvent) => sheet.scroller.scrollBy({ top: event.deltaY })}
    >
      {shown?.marks.map(({ kind, top, height }) => (
        <i
          key={`${kind}${top}`}
          className={kind === 'cleared' ? kind : `v-${kind}`}
          style={{ top, height }}
        />
      ))}
      {shown?.gaps.map(({ top, height }) => (
        <i key={top} className="gap" style={{ top, height }} />
      ))}
      <View sheet={sheet} />
    </div>
  );
}

function labelOf({ share, untouched }: StripBands): string {
  const left = untouched === 1 ? '1 sentence' : `${untouched} sentences`;
  return `Coverage: ${wholePercent(share)} %, ${left} untouched`;
}

/** Computed anew, off the hot path, when claims, clearings or the layout change. */
function useBands(sheet: Sheet, strip: { current: HTMLElement | null }): StripBands | null {
  const store = useWorkspaceStore();
  const [shown, setShown] = useState<StripBands | null>(null);
  useEffect(() => {
    let timer = 0;
    let stretches: Stretch[] | null = null;
    const compute = () => {
      const height = strip.current?.clientHeight ?? 0;
      if (height === 0) return;
      stretches ??= stretchesOf(sheet.map, sheet.scroller);
      setShown(stripBands(store.get(), stretches, height));
    };
    const later = () => {
      clearTimeout(timer);
      timer = window.setTimeout(compute, STILL);
    };
    const moved = () => {
      stretches = null;
      later();
    };
    const sized = new ResizeObserver(moved);
    if (strip.current) sized.observe(strip.current);
    const stops = [
      sheet.near.settled(moved),
      store.changes((change) => {
        if (change.reset || change.claims.length + change.clearings.length > 0) later();
      }),
    ];
    compute();
    return () => {
      clearTimeout(timer);
      sized.disconnect();
      for (const stop of stops) stop();
    };
  }, [sheet, store, strip]);
  return shown;
}

/** The box around the part on screen. It moves with every scroll, and must cost no layout. */
function View({ sheet }: { sheet: Sheet }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const { scroller } = sheet;
    const view = box.current;
    if (!view) return;
    const along = alongScroll(view, scroller);
    const measure = () => {
      const strip = view.parentElement?.clientHeight ?? 0;
      const height = (scroller.clientHeight * strip) / scroller.scrollHeight;
      view.style.height = `${height}px`;
      along.go(strip - height);
    };
    measure();
    const stops = [along.stop, sheet.near.settled(measure)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [sheet]);
  return <i ref={box} className="view" />;
}
