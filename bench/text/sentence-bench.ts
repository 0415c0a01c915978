import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sentences } from '../../lib/text/sentences.ts';
import {
  compareEnds,
  type MarkedParagraph,
  proseByLanguage,
  readMarkedProse,
} from '../../lib/text/testing/marked-prose.ts';
import type { Figure } from '../../scripts/bench/figure.ts';
import { SPLITTERS, type Splitter } from './peers/splitters.ts';

const FOLDER = new URL('../../lib/text/testing/prose/', import.meta.url);

const FILES = readdirSync(FOLDER).map((file): [string, string] => [
  file,
  readFileSync(new URL(file, FOLDER), 'utf8'),
]);

const galley: Splitter = (text, language) =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));
const ALL: Record<string, Splitter> = { galley, ...SPLITTERS };

/** Errors are ends missed and ends invented, for a hundred sentences; a crash counts as not having cut at all. */
export function sentenceFigures(corpus?: string): Figure[] {
  const rows: Record<string, Record<string, string | number>> = {};
  const figures = [...proseByLanguage(FILES)].map(([language, paragraphs]): Figure => {
    const count = paragraphs.reduce((sum, { ends }) => sum + ends.length, 0);
    const errors = Object.fromEntries(
      Object.entries(ALL).map(([name, splitter]) => [name, errorsOf(splitter, paragraphs, language)]),
    );
    const rate = (name: string) => round((100 * (errors[name] ?? 0)) / count);
    rows[language] = {
      sentences: count,
      ...Object.fromEntries(Object.keys(ALL).map((name) => [name, rate(name)])),
      '95 % (galley)': interval(errors.galley ?? 0, count),
    };
    const peers = Object.fromEntries(
      Object.keys(SPLITTERS)
        .filter((name) => name !== 'wink-nlp' || language === 'en')
        .map((name) => [name, rate(name)]),
    );
    const goal = language === 'en' ? 1 : 2;
    const isBest = Object.values(peers).every(
      (peer) => rate('galley') < peer || (rate('galley') === 0 && peer === 0),
    );
    return {
      id: `text.sentences.${language}`,
      value: rate('galley'),
      unit: `errors in 100 (of ${count})`,
      goal: `< ${goal}, below every peer`,
      holds: rate('galley') < goal && isBest,
      peers,
    };
  });
  console.log('Sentences of news prose marked by hand: errors in 100 sentences');
  console.table(rows);
  return [...figures, speed(), ...golden(corpus)];
}

function errorsOf(splitter: Splitter, paragraphs: MarkedParagraph[], language: string): number {
  return paragraphs.reduce((sum, paragraph) => {
    const { missed, invented } = compareEnds(endsOf(splitter, paragraph.text, language), paragraph);
    return sum + missed.length + invented.length;
  }, 0);
}

function endsOf(splitter: Splitter, text: string, language: string): number[] {
  let at = 0;
  try {
    return splitter(text, language).map((sentence) => {
      const found = text.indexOf(sentence.trim(), at);
      at = (found < 0 ? at : found) + sentence.trim().length;
      return at;
    });
  } catch {
    return [text.length];
  }
}

/** Wilson's interval for a share, in hundredths. */
function interval(errors: number, count: number): string {
  const z = 1.96;
  const share = errors / count;
  const middle = share + (z * z) / (2 * count);
  const reach = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const bound = (value: number) => round((100 * Math.max(0, value)) / (1 + (z * z) / count));
  return `${bound(middle - reach)}–${bound(middle + reach)}`;
}

/** The golden rules of pragmatic_segmenter are not ours to ship: they are measured where `--corpus` brings them. */
function golden(corpus?: string): Figure[] {
  const file = corpus && path.join(corpus, 'golden-rules-en.json');
  if (!file || !existsSync(file)) return [];
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: { text: string; exp: string[] }[] };
  const passed = (splitter: Splitter) => cases.filter(({ text, exp }) => same(splitter, text, exp)).length;
  const peers = Object.fromEntries(
    Object.entries(SPLITTERS).map(([name, splitter]) => [name, passed(splitter)]),
  );
  const value = passed(galley);
  return [
    {
      id: 'text.sentences.golden-rules',
      value,
      unit: `of ${cases.length}`,
      goal: '≥ 46',
      holds: value >= 46,
      peers,
    },
  ];
}

function same(splitter: Splitter, text: string, expected: string[]): boolean {
  try {
    return (
      JSON.stringify(splitter(text, 'en').map((sentence) => sentence.trim())) === JSON.stringify(expected)
    );
  } catch {
    return false;
  }
}

/** A million letters of the English prose. */
function speed(): Figure {
  const prose = readMarkedProse(readFileSync(new URL('en.txt', FOLDER), 'utf8'))
    .map(({ text }) => text)
    .join('\n');
  const text = `${prose}\n`.repeat(Math.ceil(1_000_000 / prose.length)).slice(0, 1_000_000);
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    sentences(text, 'en');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  const value = Math.round(Math.min(...times));
  return {
    id: 'text.sentences.million-letters',
    value,
    unit: 'ms',
    goal: '≤ 500',
    holds: value <= 500,
    peers: {},
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
