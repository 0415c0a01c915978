import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

export type SavedState =
  /** `behind`: what is shown is being read anew. */
  | { kind: 'saved' | 'saving' | 'kept' | 'behind' }
  /** `waiting` changes are kept on this machine and go out in order when the line is back. */
  | { kind: 'offline'; waiting: number };

const ICONS: Readonly<Record<SavedState['kind'], IconName>> = {
  saved: 'check',
  saving: 'loader',
  kept: 'check',
  behind: 'loader',
  offline: 'cloud-off',
};

/** Whether the work is safe. Always the second thing in the top bar; read out politely when it changes. */
export function Saved({ state }: { state: SavedState }) {
  return (
    <span className={state.kind === 'offline' ? 'saved off' : 'saved'} role="status">
      <Icon name={ICONS[state.kind]} />
      {wordsOf(state)}
    </span>
  );
}

function wordsOf(state: SavedState): string {
  if (state.kind === 'offline') return state.waiting > 0 ? `Offline, ${state.waiting} waiting` : 'Offline';
  return { saved: 'Saved', saving: 'Saving', kept: 'Draft kept', behind: 'Catching up' }[state.kind];
}
