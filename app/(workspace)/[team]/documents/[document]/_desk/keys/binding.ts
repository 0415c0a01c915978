import type { Actions } from '../store/actions.ts';
import type { Snapshot } from '../store/snapshot.ts';

/** What an action needs besides the store: the fields and views of the page. */
export type Hands = {
  actions: Actions;
  /** Puts the keyboard into a field of the panel. */
  focusField(field: PanelField): void;
  openMenu(): void;
  openKeys(): void;
  openDetails(): void;
};
export type PanelField = 'cite' | 'assignee' | 'correction' | 'rationale';

export type Binding = {
  id: string;
  /** As `chordsOf` names them; the first is printed. */
  chords: readonly string[];
  label: string;
  group: 'Move' | 'Text' | 'Claim' | 'Everywhere';
  /** For the status line: short, and only where the key is worth printing. */
  hint?: string;
  works: (snapshot: Snapshot) => boolean;
  run: (hands: Hands, snapshot: Snapshot) => void;
};
