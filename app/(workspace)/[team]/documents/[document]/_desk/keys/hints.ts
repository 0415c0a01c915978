import type { Snapshot } from '../store/snapshot.ts';
import { activeClaim, mayWork } from './able.ts';
import { keymap } from './keymap.ts';
import { singleKeysOn } from './single-keys.ts';

/** The keys worth printing now: one a line, keys and words with a tab between. Text, so that an unchanged line is seen as such. */
export function hintsFor(snapshot: Snapshot): string {
  const single = keymap
    .filter((binding) => binding.hint && binding.works(snapshot))
    .map(({ chords, hint }) => `${printed(chords[0] ?? '')}\t${hint}`);
  const verdict = mayWork(snapshot) && activeClaim(snapshot) ? ['1 – 6\tverdict'] : [];
  const walk = snapshot.visible.length > 0 ? ['J K\tclaims'] : [];
  return [...single, ...verdict, ...walk].join('\n');
}

/** The key that takes back what was done last, as it is printed; null while it does nothing. */
export function undoKeyIn(snapshot: Snapshot): string | null {
  const undo = keymap.find(({ id }) => id === 'undo');
  return undo?.works(snapshot) && singleKeysOn() ? printed(undo.chords[0] ?? '') : null;
}

const NAMES: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  enter: 'Enter',
  escape: 'Esc',
};

/** A chord as it is printed: "mod+k" is "Ctrl K". */
export function printed(chord: string): string {
  return chord
    .split('+')
    .map((part) => NAMES[part] ?? part.toUpperCase())
    .join(' ');
}
