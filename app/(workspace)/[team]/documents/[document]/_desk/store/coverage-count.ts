import { type Coverage, type CoverageState, coverage } from '#lib/text/coverage.ts';
import type { Span } from '#lib/text/span.ts';
import { sentenceAt } from '../actions/walk.ts';

/** A mark that came (1) or went (-1). */
export type Step = { span: Span; kind: 'claim' | 'clearing'; by: 1 | -1 };

/**
 * Coverage that is kept up to date mark by mark: how many claims and clearings speak about each sentence. What a mark speaks
 * about is `coverage`'s own rule, asked for the few sentences around it. O(sentences it touches), plus a copy of the states.
 */
export function countCoverage(sentences: readonly Span[]) {
  const claims = new Uint32Array(sentences.length);
  const clearings = new Uint32Array(sentences.length);
  let now = coverage(sentences, [], []);

  /** The coverage after these steps; the same one if no sentence changed its state. */
  return (steps: Iterable<Step>): Coverage => {
    const changed = new Set<number>();
    for (const { span, kind, by } of steps) {
      const counts = kind === 'claim' ? claims : clearings;
      for (const at of spokenOf(sentences, span)) {
        counts[at] = (counts[at] ?? 0) + by;
        changed.add(at);
      }
    }
    now = withStates(now, changed, (at) =>
      claims[at] ? 'claimed' : clearings[at] ? 'cleared' : 'untouched',
    );
    return now;
  };
}

/** The indices of the sentences that a mark speaks about. */
function spokenOf(sentences: readonly Span[], span: Span): number[] {
  const from = sentenceAt(sentences, span.start);
  let to = from;
  while (to < sentences.length && (sentences[to]?.start ?? 0) < span.end) to++;
  const { states } = coverage(sentences.slice(from, to), [span], []);
  return states.flatMap((state, at) => (state === 'claimed' ? [from + at] : []));
}

function withStates(
  before: Coverage,
  changed: Iterable<number>,
  stateOf: (at: number) => CoverageState,
): Coverage {
  const states = before.states.slice();
  const counts = { claimed: before.claimed, cleared: before.cleared, untouched: before.untouched };
  let same = true;
  for (const at of changed) {
    const [old, state] = [states[at] ?? 'untouched', stateOf(at)];
    if (old === state) continue;
    same = false;
    states[at] = state;
    counts[old] -= 1;
    counts[state] += 1;
  }
  if (same) return before;
  return { states, ...counts, share: (states.length - counts.untouched) / states.length };
}
