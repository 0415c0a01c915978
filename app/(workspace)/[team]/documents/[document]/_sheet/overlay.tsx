'use client';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Colleagues } from '../_desk/presence/once-met.tsx';
import type { Actions } from '../_desk/store/actions.ts';
import { useActions, useWorkspaceStore, type WorkspaceStore } from '../_desk/store/use-workspace.ts';
import { Announcer } from './cursor/announcer.tsx';
import { scrollToSpan } from './dom/scroll.ts';
import { Gutter } from './gutter/gutter.tsx';
import { watchClicks } from './hit/watch-clicks.ts';
import { Margin } from './margin/margin.tsx';
import { paintClaims } from './paint/paint-claims.ts';
import { paintHeld } from './paint/paint-held.ts';
import type { Painter } from './paint/painter.ts';
import { reachAllText } from './paint/reach-all-text.ts';
import { showProposals } from './proposals/show-proposals.ts';
import { Handles } from './selection/handles.tsx';
import { passageIn } from './selection/passage-address.ts';
import { Toolbar } from './selection/toolbar.tsx';
import { watchSelection } from './selection/watch-selection.ts';
import { type Sheet, whenSheet } from './sheet.ts';
import { Strip } from './strip/strip.tsx';
import { SheetContext } from './use-sheet.ts';

/** Everything that lies over the article: paint, margin, gutter, toolbar and strip. Stands beside Article, inside WorkspaceProvider. */
export function SheetOverlay() {
  const open = useOpenSheet();
  if (!open) return null;
  if (!open.painter) return <NoHighlights />;
  return (
    <SheetContext value={{ sheet: open.sheet, painter: open.painter }}>
      {createPortal(
        <>
          <Gutter />
          <Colleagues />
          <Margin />
          <Handles />
          <Toolbar />
        </>,
        open.sheet.over,
      )}
      <Strip />
      <Announcer />
    </SheetContext>
  );
}

type Open = { sheet: Sheet; painter: Painter | null };

function useOpenSheet(): Open | null {
  const store = useWorkspaceStore();
  const actions = useActions();
  const [open, setOpen] = useState<Open | null>(null);
  useEffect(() => {
    let close = () => {};
    const stopWaiting = whenSheet((sheet) => {
      const { painter, stop } = startOn(sheet, store, actions);
      close = stop;
      setOpen({ sheet, painter });
    });
    return () => {
      stopWaiting();
      close();
    };
  }, [store, actions]);
  return open;
}

/** Begins to paint and to listen; without a painter where the browser cannot paint highlights. */
function startOn(sheet: Sheet, store: WorkspaceStore, actions: Actions) {
  if (!('highlights' in CSS)) return { painter: null, stop: () => sheet.near.close() };
  reachAllText(sheet.frame);
  const { painter, stop } = paintClaims(sheet, store);
  const stops = [
    stop,
    paintHeld(sheet, store),
    showProposals(sheet, store, painter),
    watchClicks(sheet, store, actions, painter),
    watchSelection(sheet, store, actions),
    () => sheet.near.close(),
  ];
  showPassage(sheet, actions);
  const stopAll = () => {
    for (const end of stops) end();
  };
  return { painter, stop: stopAll };
}

/** A link to a passage opens with it selected. */
function showPassage(sheet: Sheet, actions: Actions): void {
  const passage = passageIn(window.location.href, sheet.map.length);
  if (!passage) return;
  actions.select(passage);
  scrollToSpan(passage);
}

function NoHighlights() {
  return (
    <p className="note over-note" role="status">
      This browser cannot paint claims over the text. Update it to see them here; the list beside the text has
      them all.
    </p>
  );
}
