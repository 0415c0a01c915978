'use client';
import { createContext, use, useSyncExternalStore } from 'react';
import type { Near } from './dom/near.ts';
import type { Painter } from './paint/painter.ts';
import type { Sheet } from './sheet.ts';

export const SheetContext = createContext<{ sheet: Sheet; painter: Painter } | null>(null);

export function useSheet(): Sheet {
  const provided = use(SheetContext);
  if (!provided) throw new Error('This part of the sheet stands outside SheetOverlay.');
  return provided.sheet;
}

/** The part of the text near the viewport; renders again soon after it changed or after things may have moved. */
export function useNear(): Near {
  const { near } = useSheet();
  return useSyncExternalStore(near.settled, near.calm, near.calm);
}
