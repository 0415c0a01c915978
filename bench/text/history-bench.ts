import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reanchor } from '../../lib/text/reanchor.ts';
import type { Figure } from '../../scripts/bench/figure.ts';
import type { Place } from './edit-script.ts';
import { hypothesis } from './peers/hypothesis.ts';
import { reference } from './peers/reference.ts';
import { likeness } from './scores.ts';

type History = {
  docs: Record<string, { oldText: string; newText: string }>;
  cases: {
    id: string;
    doc: string;
    selector: Place;
    expected: Place | null;
    minIoU?: number;
    scored?: boolean;
  }[];
};

/** Real revision histories, where `--corpus` brings them: spans and where they went, by tracking every commit between. */
export function historyFigures(corpus?: string): Figure[] {
  const file = corpus && path.join(corpus, 'revision-histories.json');
  if (!file || !existsSync(file)) return [];
  const history = JSON.parse(readFileSync(file, 'utf8')) as History;
  const scored = history.cases.filter(({ scored }) => scored !== false);
  const galley = rate(history, scored, (oldText, newText, span) => {
    const [{ start, end } = {}] = reanchor(oldText, newText, [{ id: 'a', ...span }]);
    return start === undefined || end === undefined ? null : { start, end };
  });
  const peer = (find: typeof hypothesis) =>
    rate(
      history,
      scored,
      (oldText, newText, span) => find(oldText, newText, [{ id: 'a', ...span }])[0] ?? null,
    );
  const [byReference, byHypothesis] = [peer(reference), peer(hypothesis)];
  const unit = `of ${scored.length}`;
  return [
    {
      id: 'text.histories.right',
      value: galley.right,
      unit,
      goal: 'above every peer',
      holds: galley.right > Math.max(byReference.right, byHypothesis.right),
      peers: { reference: byReference.right, hypothesis: byHypothesis.right },
    },
    {
      id: 'text.histories.wrong-place',
      value: galley.wrong,
      unit,
      goal: '0',
      holds: galley.wrong === 0,
      peers: { reference: byReference.wrong, hypothesis: byHypothesis.wrong },
    },
  ];
}

function rate(
  { docs }: History,
  cases: History['cases'],
  find: (oldText: string, newText: string, span: Place) => Place | null,
) {
  const result = { right: 0, wrong: 0 };
  for (const { doc, selector, expected, minIoU = 0.6 } of cases) {
    const { oldText, newText } = docs[doc] as History['docs'][string];
    const place = find(oldText, newText, { start: selector.start, end: selector.end });
    const isRight = expected ? place !== null && likeness(place, expected) >= minIoU : place === null;
    if (isRight) result.right++;
    else if (place && (!expected || likeness(place, expected) === 0)) result.wrong++;
  }
  return result;
}
