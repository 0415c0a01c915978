import { readFileSync } from 'node:fs';
import type { Figure } from '../../scripts/bench/figure.ts';
import { galley } from './contenders.ts';
import { reviseElsewhere } from './other-edits.ts';
import { add, type Score, scoreOf } from './scores.ts';

const FOLDER = new URL('../../lib/text/testing/prose/', import.meta.url);
const PROSE = ['de.txt', 'fr.txt', 'ru.txt', 'ar-newsrooms-1.txt', 'zh-newsrooms-1.txt'];
const SEEDS = [71001, 71002, 71003, 71004, 71005, 71006, 71007, 71008, 71009, 71010];
const MARKS = 300;

/** Re-anchoring in other languages and scripts, with lists and very short, nested and crossing marks: see other-edits.ts. */
export function otherFigures(): Figure[] {
  return [...at(0.05, 99), ...at(0.25, 98.5)];
}

type Scores = Record<'all' | 'edgesKept' | 'edgeCut', Score>;

function at(edited: number, goal: number): Figure[] {
  const scores = PROSE.map((file) => scoresIn(file, edited));
  console.log(`Re-anchoring in five languages, ${edited * 100} %, ${SEEDS.length} × ${MARKS} marks each`);
  console.table(Object.fromEntries(PROSE.map((file, index) => [file, scores[index]?.all])));
  console.log('The same, marks that kept their first and last letter apart from those that lost one');
  const sum = (kind: keyof Scores) => scores.map((one) => one[kind]).reduce(add);
  console.table({ 'edges kept': sum('edgesKept'), 'edge cut': sum('edgeCut') });
  return figures(`text.reanchor.elsewhere.${edited * 100}`, goal, sum('all'));
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

function scoresIn(file: string, edited: number): Scores {
  const prose = readFileSync(new URL(file, FOLDER), 'utf8');
  const results = SEEDS.map((seed) => {
    const { oldText, newText, anchors, truth, cut } = reviseElsewhere(prose, seed, { edited, marks: MARKS });
    return { places: galley(oldText, newText, anchors), truth, cut };
  });
  const scored = (keep: (isCut: boolean) => boolean) =>
    results
      .map(({ places, truth, cut }) => {
        const isKept = (_: unknown, index: number) => keep(cut[index] ?? false);
        return scoreOf(places.filter(isKept), truth.filter(isKept));
      })
      .reduce(add);
  return { all: scored(() => true), edgesKept: scored((isCut) => !isCut), edgeCut: scored((isCut) => isCut) };
}
