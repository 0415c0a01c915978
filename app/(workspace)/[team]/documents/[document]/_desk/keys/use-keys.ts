import { useLayoutEffect, useMemo, useState } from 'react';
import { hearUndoKey } from '#app/_ui/toasts.ts';
import { patiently } from '../live/patiently.ts';
import { useOpenWorkspace } from '../store/use-workspace.ts';
import type { Hands } from './binding.ts';
import { chordsOf } from './chord.ts';
import { isComposing } from './composing.ts';
import { focusField } from './focus-field.ts';
import { undoKeyIn } from './hints.ts';
import { bindingFor } from './keymap.ts';
import { singleKeysOn } from './single-keys.ts';
import { watchPasted } from './watch-pasted.ts';
import { arrowMove, isTyping, ownsArrows } from './where.ts';

export type Overlay = 'menu' | 'keys' | 'details';
export type Overlays = {
  shown: Overlay | null;
  openMenu(): void;
  openKeys(): void;
  openDetails(): void;
  close(): void;
};

/** Loaded at the first sign that they will be wanted: a modifier key, or a pointer over the button. */
export const loadOverlays = () => patiently(() => import('../command/overlays.tsx'));

/** The keys of the workspace, and what they open over it. */
export function useKeys(): Overlays {
  const { store, actions } = useOpenWorkspace();
  const [shown, setShown] = useState<Overlay | null>(null);
  const overlays = useMemo(
    () => ({
      openMenu: () => setShown('menu'),
      openKeys: () => setShown('keys'),
      openDetails: () => setShown('details'),
      close: () => setShown(null),
    }),
    [],
  );
  // In the commit that shows the desk: a key pressed as soon as it is seen is heard.
  useLayoutEffect(() => {
    const hands: Hands = {
      actions,
      openMenu: overlays.openMenu,
      openKeys: overlays.openKeys,
      openDetails: overlays.openDetails,
      focusField: (field) => focusField(field, actions),
    };

    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || isComposing(event)) return;
      if (event.key === 'Control' || event.key === 'Meta') return void loadOverlays();
      const snapshot = store.get();
      const chords = chordsOf(event);
      const withModifier = chords.every((chord) => chord.includes('+') && !chord.startsWith('shift+'));
      if (!withModifier && isTyping(event.target)) return;
      if (!withModifier && event.key.length === 1 && !singleKeysOn()) return;
      if (event.key === 'Escape' && document.querySelector(':popover-open')) return;
      if (event.key === 'Escape') return void (actions.letGo() && event.preventDefault());
      const move = ownsArrows(event.target) ? arrowMove(event, snapshot) : null;
      if (move) {
        event.preventDefault();
        actions.moveCursor(move.by, { extend: move.extend });
        return;
      }
      const binding = bindingFor(chords, snapshot);
      if (!binding) return;
      event.preventDefault();
      binding.run(hands, snapshot);
    }

    addEventListener('keydown', press);
    const stopPasted = watchPasted(store, actions);
    const stopUndoKey = hearUndoKey(() => undoKeyIn(store.get()));
    return () => {
      removeEventListener('keydown', press);
      stopPasted();
      stopUndoKey();
    };
  }, [store, actions, overlays]);
  return { shown, ...overlays };
}
