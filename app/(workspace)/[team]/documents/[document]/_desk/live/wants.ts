import type { Seqs } from './line.ts';

/** Whether a line that has come as far as `reached` will bring everything after `wanted`. */
export function covers(reached: Seqs, wanted: Seqs): boolean {
  return Object.entries(wanted).every(
    ([stream, seq]) => (reached[stream] ?? Number.POSITIVE_INFINITY) <= seq,
  );
}

/**
 * From where to open the line again: every stream that some tab wants, as far as the line had come,
 * but no further than the asking tab has. What others then get twice they know by its seq.
 */
export function merged(reached: Seqs, wants: readonly Seqs[], asking: Seqs): Seqs {
  const from: Record<string, number> = {};
  for (const wanted of wants)
    for (const [stream, seq] of Object.entries(wanted))
      from[stream] = Math.min(from[stream] ?? Number.POSITIVE_INFINITY, reached[stream] ?? seq);
  for (const [stream, seq] of Object.entries(asking)) from[stream] = Math.min(from[stream] ?? seq, seq);
  return from;
}
