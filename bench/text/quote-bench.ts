import { findQuote } from '../../lib/text/find-quote.ts';
import type { Figure } from '../../scripts/bench/figure.ts';
import { QUOTE_PEERS, type QuoteFinder } from './peers/quote-finders.ts';
import { type QuoteCase, quoteSet } from './quote-cases.ts';
import { likeness } from './scores.ts';

/** Seeds that no gate was tuned to. */
const SEEDS = [301, 302, 303, 304, 305];
const LETTERS = 60_000;

/** Only what is returned as found counts; a doubtful place is shown, not used. */
const galley: QuoteFinder = (text, quote) => {
  const { status, start, end } = findQuote(text, quote);
  return status === 'found' && start !== undefined && end !== undefined ? { start, end } : null;
};

type Score = { sought: number; right: number; false: number; byGroup: Record<string, number> };

export async function quoteFigures(): Promise<Figure[]> {
  const finders: Record<string, QuoteFinder> = { galley, ...QUOTE_PEERS };
  const sets = SEEDS.map((seed) => quoteSet(seed, LETTERS));
  const scores: Record<string, Score> = {};
  for (const [name, finder] of Object.entries(finders)) scores[name] = await scoreOf(finder, sets);
  print(scores);
  const own = scores.galley as Score;
  const peers = (read: (score: Score) => number) =>
    Object.fromEntries(Object.keys(QUOTE_PEERS).map((name) => [name, round(read(scores[name] as Score))]));
  const recall = (score: Score) => (100 * score.right) / score.sought;
  const precision = (score: Score) => (100 * score.right) / Math.max(1, score.right + score.false);
  const equals = Object.keys(QUOTE_PEERS).filter(
    (name) => precision(scores[name] as Score) >= precision(own),
  );
  const beats = equals.every((name) => recall(scores[name] as Score) < recall(own));
  return [
    {
      id: 'text.quote.false-finds',
      value: own.false,
      unit: `of ${sets.flatMap((set) => set.cases).length}`,
      goal: '0',
      holds: own.false === 0,
      peers: peers((score) => score.false),
    },
    {
      id: 'text.quote.precision',
      value: round(precision(own)),
      unit: '%',
      goal: '100',
      holds: own.false === 0,
      peers: peers(precision),
    },
    {
      id: 'text.quote.recall',
      value: round(recall(own)),
      unit: '%',
      goal: 'above every peer of the same precision',
      holds: beats,
      peers: peers(recall),
    },
    speed(),
  ];
}

async function scoreOf(finder: QuoteFinder, sets: ReturnType<typeof quoteSet>[]): Promise<Score> {
  const score: Score = { sought: 0, right: 0, false: 0, byGroup: {} };
  const seen: Record<string, number> = {};
  const good: Record<string, number> = {};
  for (const { text, cases } of sets) {
    for (const { truth, group, ...quote } of cases) {
      const place = await finder(text, quote);
      const isRight = truth ? place !== null && likeness(place, truth) >= 0.5 : place === null;
      if (truth) score.sought++;
      if (truth && isRight) score.right++;
      if (place && !isRight) score.false++;
      seen[group] = (seen[group] ?? 0) + 1;
      good[group] = (good[group] ?? 0) + (isRight ? 1 : 0);
    }
  }
  for (const group of Object.keys(seen))
    score.byGroup[group] = round((100 * (good[group] ?? 0)) / (seen[group] ?? 1));
  return score;
}

function print(scores: Record<string, Score>): void {
  console.log(
    'Finding quotes with their context: % right by kind of change (numbers: share of words edited)',
  );
  console.table(
    Object.fromEntries(
      Object.entries(scores).map(([name, score]) => [name, { ...score.byGroup, 'false finds': score.false }]),
    ),
  );
}

/** 10,000 quotes over a text of a million letters, index included. */
function speed(): Figure {
  const { text } = quoteSet(9, 1_000_000);
  const quotes = Array.from(
    { length: 10_000 },
    (_, index): Pick<QuoteCase, 'exact' | 'prefix' | 'suffix'> => {
      const start = 64 + Math.floor((index * (text.length - 256)) / 10_000);
      return {
        exact: text.slice(start, start + 60),
        prefix: text.slice(start - 64, start),
        suffix: text.slice(start + 60, start + 124),
      };
    },
  );
  const before = process.cpuUsage();
  const found = quotes.filter((quote) => findQuote(text, quote).status === 'found').length;
  const { user, system } = process.cpuUsage(before);
  const value = round((user + system) / 1_000_000);
  return {
    id: 'text.quote.ten-thousand',
    value,
    unit: `s (${found} of 10,000 found)`,
    goal: '≤ 1',
    holds: value <= 1 && found >= 9900,
    peers: {},
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
