import { Dialog } from '#app/_ui/dialog.tsx';
import type { Binding } from '../keys/binding.ts';
import { printed } from '../keys/hints.ts';
import { keymap } from '../keys/keymap.ts';
import { useSingleKeys } from '../keys/single-keys.ts';

const GROUPS: readonly Binding['group'][] = ['Move', 'Text', 'Claim', 'Everywhere'];

/** Keys that the browser or a field handles, for the sake of the list. */
const OTHERS: Readonly<Record<Binding['group'], readonly (readonly [string, string])[]>> = {
  Move: [
    ['↑ ↓', 'Sentence before, after'],
    ['Shift ↑ ↓', 'More sentences'],
  ],
  Text: [],
  Claim: [['Ctrl V', 'Cite the address in the clipboard']],
  Everywhere: [
    ['Ctrl Enter', 'Save a text'],
    ['Esc', 'Close or let go; drafts are kept'],
  ],
};

/** All keys, and the switch for those without Ctrl. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useSingleKeys();
  return (
    <Dialog open wide onClose={onClose} title="Keys">
      <div className="key-list">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {[
                ...OTHERS[group],
                ...keymap
                  .filter((binding) => binding.group === group)
                  .map(({ chords, label }) => [printed(chords[0] ?? ''), label] as const),
              ].map(([keys, label]) => (
                <div key={label}>
                  <dt>
                    {keys.split(' ').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label className="tick">
          <input type="checkbox" checked={on} onChange={(event) => setOn(event.currentTarget.checked)} />
          Single keys act. Without them everything is in the command menu, Ctrl K.
        </label>
      </div>
    </Dialog>
  );
}
