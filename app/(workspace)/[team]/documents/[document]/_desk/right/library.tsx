import { SOURCE_KINDS } from '#app/_ui/source-words.ts';
import { useLibrary } from '#app/use-library.ts';
import type { SourceView } from '#lib/sources/view.ts';
import { titleOf } from './evidence-item.tsx';

const SHOWN = 6;

type Props = { teamId: string; search: string; onChoose: (source: SourceView) => void };

/** The library's sources that fit what is typed; with nothing typed, the latest. */
export function Library({ teamId, search, onChoose }: Props) {
  const { sources, failed } = useLibrary(teamId, search, SHOWN);
  if (failed)
    return (
      <p className="hint">The library cannot be reached just now. An address can be cited all the same.</p>
    );
  if (!sources) return null;
  if (sources.length === 0)
    return (
      <p className="hint">
        {search ? `Nothing in the library on “${search}”.` : 'The library is empty so far.'}
      </p>
    );
  return (
    <ul className="library" aria-label="Sources of the library">
      {sources.map((source) => (
        <li key={source.id}>
          <button type="button" onClick={() => onChoose(source)}>
            <span className="clip" dir="auto">
              {titleOf(source)}
            </span>
            <span className="dim">{source.publisher ?? SOURCE_KINDS[source.kind]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
