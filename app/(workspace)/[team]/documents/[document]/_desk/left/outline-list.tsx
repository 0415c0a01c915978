import { SentenceBar } from '#app/_ui/sentence-bar.tsx';
import { sentenceAt } from '../actions/walk.ts';
import { useActions, useWorkspace } from '../store/use-workspace.ts';
import { type Part, statesByPart } from './outline.ts';

/** Strokes of a part's bar: as many as its 56 px show apart. */
const STROKES = 18;

/** The parts of the text by its headings, each with one stroke a sentence. */
export function Outline({ parts }: { parts: readonly Part[] }) {
  const actions = useActions();
  const { coverage, sentences } = useWorkspace(({ coverage, sentences }) => ({ coverage, sentences }));
  const here = useWorkspace(({ ui, sentences }) => partAt(parts, sentences[ui.cursor?.from ?? -1]?.start));
  const states = statesByPart(parts, sentences, coverage.states);
  return (
    <>
      <div className="sec">
        <h2>Outline</h2>
        <span>{coverage.untouched === 0 ? 'all looked at' : `${coverage.untouched} untouched`}</span>
      </div>
      <ul className="outline">
        {parts.map((part, at) => (
          <li key={part.start}>
            <button
              type="button"
              data-level={Math.min(part.level, 3)}
              aria-current={at === here ? 'true' : undefined}
              onClick={() => {
                actions.setCursor(sentenceAt(sentences, part.start));
                actions.scrollTo(part.start);
              }}
            >
              <span className="clip" dir="auto">
                {part.title}
              </span>
              <SentenceBar sentences={states[at] ?? []} most={STROKES} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function partAt(parts: readonly Part[], offset: number | undefined): number {
  return offset === undefined ? -1 : parts.findIndex(({ start, end }) => start <= offset && offset < end);
}
