import { readFileSync } from 'node:fs';
import type { Figure } from '../../scripts/bench/figure.ts';
import type { Revision } from './edit-script.ts';
import { reviseElsewhere } from './other-edits.ts';
import { add, galley, type Score, scoreOf } from './reanchor-bench.ts';

const FOLDER = new URL('../../lib/text/testing/prose/', import.meta.url);
const PROSE = ['de.txt', 'fr.txt', 'ru.txt', 'ar-newsrooms-1.txt', 'zh-newsrooms-1.txt'];
const SEEDS = [71001, 71002, 71003, 71004, 71005, 71006, 71007, 71008, 71009, 71010];
const MARKS = 300;

/** Re-anchoring in other languages and scripts, with lists and very short, nested and crossing marks: see other-edits.ts. */
export function otherFigures(): Figure[] {
  return [...at(0.05, 99), ...at(0.25, 98.5)];
}

function at(edited: number, goal: number): Figure[] {
  const scores = Object.fromEntries(PROSE.map((file) => [file, scoreIn(file, edited)]));
  console.log(`Re-anchoring in five languages, ${edited * 100} %, ${SEEDS.length} × ${MARKS} marks each`);
  console.table(scores);
  const { all, right, wrong, invented, deleted } = Object.values(scores).reduce(add);
  const id = `text.reanchor.elsewhere.${edited * 100}`;
  const share = Math.round((10_000 * right) / all) / 100;
  return [
    { id: `${id}.right`, value: share, unit: '%', goal: `≥ ${goal}`, holds: share >= goal, peers: {} },
    { id: `${id}.wrong-place`, value: wrong, unit: `of ${all}`, goal: '0', holds: wrong === 0, peers: {} },
    {
      id: `${id}.invented`,
      value: invented,
      unit: `of ${deleted} deleted`,
      goal: '0',
      holds: invented === 0,
      peers: {},
    },
  ];
}

function scoreIn(file: string, edited: number): Score {
  const prose = readFileSync(new URL(file, FOLDER), 'utf8');
  return SEEDS.map((seed) => reviseElsewhere(prose, seed, { edited, marks: MARKS }))
    .map(({ oldText, newText, anchors, truth }: Revision) =>
      scoreOf(galley(oldText, newText, anchors), truth),
    )
    .reduce(add);
}
