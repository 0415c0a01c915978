import type { Look } from '../claims/scale.ts';
import { segments } from '../text/segments.ts';
import type { ReportData } from './schema.ts';

/** What a stroke stands for: the worst verdict on its words, or how far anybody looked. */
export type StrokeState = Look | 'rest' | 'cleared' | 'untouched';
export type Stroke = { x: number; y: number; width: number; state: StrokeState };
/** The text in miniature, in pixels; mirrored by who draws it where the text runs from right to left. */
export type Picture = { width: number; height: number; strokes: Stroke[] };

const WIDTH = 496;
const ROW = 13;
const BETWEEN_BLOCKS = 4;
export const STROKE_HEIGHT = 7;
/** A character of a short text; a longer one is drawn smaller, so that the picture stays on the cover. */
const CHARACTER = 3.9;
const ROWS = 30;
/** A row is never quite full, and each word brings its gap. */
const SLACK = 1.35;
/** More strokes cannot be told apart, and weigh on the file. */
const STROKES = 1500;

const worst: StrokeState[] = [
  'refuted',
  'correction',
  'misleading',
  'stale',
  'unproven',
  'open',
  'opinion',
  'confirmed',
  'untouched',
  'cleared',
  'rest',
];

/** The text as strokes: one a word, in a long text one for several words of the same state. */
export function pictureOf(report: Pick<ReportData, 'text' | 'claims'>): Picture {
  const length = report.text.canonical.length;
  const unit = Math.min(CHARACTER, (WIDTH * ROWS) / (Math.max(1, length) * SLACK));
  const gap = Math.min(2, Math.max(0.4, unit / 2));
  const pen = { x: 0, y: 0 };
  const strokes: Stroke[] = [];
  for (const words of joined(wordsOf(report))) {
    const width = Math.min(WIDTH, Math.max(0.5, words.length * unit));
    if (words.opensBlock && strokes.length > 0) Object.assign(pen, { x: 0, y: pen.y + ROW + BETWEEN_BLOCKS });
    if (pen.x + width > WIDTH) Object.assign(pen, { x: 0, y: pen.y + ROW });
    strokes.push({ x: round(pen.x), y: pen.y, width: round(width), state: words.state });
    pen.x += width + gap;
  }
  return { width: WIDTH, height: pen.y + ROW, strokes };
}

type Word = { length: number; state: StrokeState; opensBlock: boolean };

function wordsOf({ text, claims }: Pick<ReportData, 'text' | 'claims'>): Word[] {
  const spans = [
    ...text.blocks.map((block) => ({ ...block, id: 'rest' as StrokeState })),
    ...claims.map(({ start, end, look }) => ({ start, end, id: look as StrokeState })),
    ...text.untouched.map((span) => ({ ...span, id: 'untouched' as StrokeState })),
    ...text.cleared.map((span) => ({ ...span, id: 'cleared' as StrokeState })),
  ];
  const opening = new Set(text.blocks.map((block) => block.start));
  return segments(text.canonical.length, spans).flatMap(({ start, end, ids }) => {
    const state = worst.find((one) => ids.includes(one)) ?? 'rest';
    const words = text.canonical.slice(start, end).match(/\S+/g) ?? [];
    return words.map((word, index) => ({
      length: word.length,
      state,
      opensBlock: index === 0 && opening.has(start),
    }));
  });
}

function joined(words: Word[]): Word[] {
  const most = Math.ceil(words.length / STROKES);
  const strokes: (Word & { words: number })[] = [];
  for (const word of words) {
    const last = strokes.at(-1);
    if (last && last.words < most && last.state === word.state && !word.opensBlock) {
      last.length += word.length + 1;
      last.words += 1;
    } else strokes.push({ ...word, words: 1 });
  }
  return strokes;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
