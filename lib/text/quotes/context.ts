import type { Span } from '../span.ts';
import { fold } from '../words/fold.ts';
import { approximate } from './approximate.ts';

/** How well what stands around a place agrees with what stood around the quote; 0 to 1, and 1 where nothing is known. */
export type Agreement = {
  /** The better side: an edit next to the quote spoils one side, seldom both. */
  best: number;
  worst: number;
  mean: number;
};

/** Code units compared on each side: about seven words. Sentences made alike share fewer. */
const REACH = 40;
/** Less context than this agrees by chance, and counts as unknown. */
const LEAST_CONTEXT = 6;

export function agreement(text: string, { start, end }: Span, prefix = '', suffix = ''): Agreement {
  const before = sideAgreement(prefix.slice(-REACH), text.slice(Math.max(0, start - REACH), start));
  const after = sideAgreement(suffix.slice(0, REACH), text.slice(end, end + REACH));
  const known = [before, after].filter((side) => side !== null);
  if (known.length === 0) return { best: 1, worst: 1, mean: 1 };
  const mean = known.reduce((sum, side) => sum + side, 0) / known.length;
  return { best: Math.max(...known), worst: Math.min(...known), mean };
}

function sideAgreement(wanted: string, found: string): number | null {
  if (wanted.trim().length < LEAST_CONTEXT) return null;
  if (wanted === found) return 1;
  const a = flat(wanted);
  const errors = approximate(flat(found), a, a.length)?.errors ?? a.length;
  return 1 - errors / a.length;
}

function flat(text: string): string {
  return fold(text).replaceAll('\n', ' ');
}
