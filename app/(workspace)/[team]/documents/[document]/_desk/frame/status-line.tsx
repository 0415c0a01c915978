import { hintsFor } from '../keys/hints.ts';
import { useSingleKeys } from '../keys/single-keys.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { useWorkspace } from '../store/use-workspace.ts';

/** Where the cursor stands, and the keys that do something now. */
export function StatusLine({ onAllKeys }: { onAllKeys: () => void }) {
  const { words, bold, state } = useWorkspace(whereabouts);
  const [singleKeys] = useSingleKeys();
  const hints = useWorkspace((snapshot) => (singleKeys ? hintsFor(snapshot) : ''));
  return (
    <footer className="foot">
      <span>
        {words} {bold && <b>{bold}</b>}
        {state}
      </span>
      <span className="grow" />
      <span className="keys">
        {hints
          .split('\n')
          .filter(Boolean)
          .map((hint) => (
            <Hint key={hint} hint={hint} />
          ))}
        <button type="button" onClick={onAllKeys}>
          <kbd>?</kbd>all keys
        </button>
      </span>
    </footer>
  );
}

/** A hint is its keys and its words with a tab between. */
function Hint({ hint }: { hint: string }) {
  const [keys = '', words] = hint.split('\t');
  return (
    <span>
      {keys.split(' ').map((key) => (key === '–' ? '–' : <kbd key={key}>{key}</kbd>))}
      {words}
    </span>
  );
}

function whereabouts({ ui: { cursor }, sentences, coverage }: Snapshot): {
  words: string;
  bold: string;
  state: string;
} {
  if (sentences.length === 0) return { words: 'No sentences to check', bold: '', state: '' };
  if (!cursor)
    return { words: `${coverage.untouched} of ${sentences.length} sentences untouched`, bold: '', state: '' };
  const [from, to] = [Math.min(cursor.from, cursor.to), Math.max(cursor.from, cursor.to)];
  if (from !== to)
    return { words: 'Sentences', bold: `${from + 1} to ${to + 1} of ${sentences.length}`, state: '' };
  return {
    words: 'Sentence',
    bold: `${from + 1} of ${sentences.length}`,
    state: `, ${coverage.states[from] ?? 'untouched'}`,
  };
}
