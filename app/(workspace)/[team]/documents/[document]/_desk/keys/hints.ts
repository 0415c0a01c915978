import type { Snapshot } from '../store/snapshot.ts';
import { activeClaim, mayWork } from './able.ts';
import { keymap } from './keymap.ts';

/** The keys worth printing now: one a line, keys and words with a tab between. Text, so that an unchanged line is seen as such. */
export function hintsFor(snapshot: Snapshot): string {
  const single = keymap
    .filter((binding) => binding.hint && binding.works(snapshot))
    .map(({ chords, hint }) => `${printed(chords[0] ?? '')}\t${hint}`);
  const verdict = mayWork(snapshot) && activeClaim(snapshot) ? ['1 – 6\tverdict'] : [];
  const walk = snapshot.visible.length > 0 ? ['J K\tclaims'] : [];
  return [...single, ...verdict, ...walk].join('\n');
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
