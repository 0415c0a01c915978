import { readFileSync } from 'node:fs';
import type { Figure } from '../../scripts/bench/figure.ts';
import { galley } from './contenders.ts';
import { reviseElsewhere } from './other-edits.ts';
import { add, type Score, scoreOf } from './scores.ts';

const FOLDER = new URL('../../lib/text/testing/prose/', import.meta.url);
const PROSE = ['de.txt', 'fr.txt', 'ru.txt', 'ar-newsrooms-1.txt', 'zh-newsrooms-1.txt'];
const SEEDS = [82001, 82002, 82003, 82004, 82005, 82006, 82007, 82008, 82009, 82010];
const MARKS = 300;

/** Re-anchoring in other languages and scripts, with lists and very short, nested and crossing marks: see other-edits.ts. */
export function otherFigures(): Figure[] {
  return [...at(0.05, 99), ...at(0.25, 98.5)];
}

function at(edited: number, goal: number): Figure[] {
  const scores = PROSE.map((file) => scoresIn(file, edited));
  console.log(`Re-anchoring in five languages, ${edited * 100} %, ${SEEDS.length} × ${MARKS} marks each`);
  console.table(Object.fromEntries(PROSE.map((file, index) => [file, scores[index]])));
  return figures(`text.reanchor.elsewhere.${edited * 100}`, goal, scores.reduce(add));
}

function figures(id: string, goal: number, { all, right, wrong, invented, deleted }: Score): Figure[] {
  const share = Math.round((10_000 * right) / all) / 100;
  const none = (name: string, value: number, unit: string): Figure => ({
    id: `${id}.${name}`,
    value,
    unit,
    goal: '0',
    holds: value === 0,
    peers: {},
  });
  return [
    { id: `${id}.right`, value: share, unit: '%', goal: `≥ ${goal}`, holds: share >= goal, peers: {} },
    none('wrong-place', wrong, `of ${all}`),
    none('invented', invented, `of ${deleted} deleted`),
  ];
}

function scoresIn(file: string, edited: number): Score {
  const prose = readFileSync(new URL(file, FOLDER), 'utf8');
  return SEEDS.map((seed) => {
    const { oldText, newText, anchors, truth } = reviseElsewhere(prose, seed, { edited, marks: MARKS });
    return scoreOf(galley(oldText, newText, anchors), truth);
  }).reduce(add);
}
