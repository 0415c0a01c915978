import { lookOf } from '#lib/claims/scale.ts';
import type { Span } from '#lib/text/span.ts';
import type { Snapshot } from '../../_desk/store/snapshot.ts';
import { type Band, type BandKind, bands, type Extent, gaps } from './bands.ts';
import { heightOf, type Stretch } from './heights.ts';

export type StripBands = { marks: Band<BandKind>[]; gaps: Band<'gap'>[]; share: number; untouched: number };

/** The whole strip for a state: claims by look, cleared sentences, and what nobody has touched. `height` in px. */
export function stripBands(now: Snapshot, stretches: readonly Stretch[], height: number): StripBands {
  const place = <Kind>(span: Span, kind: Kind): Extent<Kind> => ({
    top: heightOf(stretches, span.start) * height,
    bottom: heightOf(stretches, span.end) * height,
    kind,
  });
  const { states, share, untouched } = now.coverage;
  const sentences = (state: string) => now.sentences.filter((_, at) => states[at] === state);
  const cleared = sentences('cleared').map((span) => place<BandKind>(span, 'cleared'));
  const claims = now.claims.values().map((claim) => place<BandKind>(claim, lookOf(claim)));
  return {
    marks: bands(height, [...cleared, ...claims]),
    gaps: gaps(
      height,
      sentences('untouched').map((span) => place(span, 'gap')),
    ),
    share,
    untouched,
  };
}
