import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Look } from '../../claims/scale.ts';
import type { ClaimView } from '../../claims/view.ts';

type Stage = ClaimView['stage'];

/** The verdicts' symbols on a 16 by 16 grid, the same as on screen. Drawn where they stand: a reference to a shape costs a browser four elements. */
const looks: Record<Look, string> = {
  confirmed: 'M3 8.6 6.4 12 13 4.4',
  correction: 'M2.5 13 8 3.5 13.5 13',
  misleading: 'M3 13.5V9a3 3 0 0 1 3-3h7M9.8 2.6 13.2 6 9.8 9.4',
  refuted: 'm3.5 3.5 9 9m0-9-9 9',
  unproven: 'M4.6 5.6a3.4 3.4 0 1 1 4.9 3C8.4 9.2 8 9.7 8 10.6M8 13.6v.01',
  opinion: 'M6.5 4C4.3 4.7 3.3 6.3 3.3 8.5v3h3.2V8.5H4.5M13 4c-2.2.7-3.2 2.3-3.2 4.5v3H13V8.5h-2',
  open: 'M3 8h10',
  stale: 'M13.2 6.5A5.5 5.5 0 1 0 13.5 8.6M13.6 2.8v3.9H9.7',
};

const ring = () => s('circle', { cx: '8', cy: '8', r: '5.6' });
const stages: Record<Stage, () => Element[]> = {
  open: () => [ring()],
  inProgress: () => [ring(), s('path.f', { d: 'M8 4.7a3.3 3.3 0 0 1 0 6.6Z' })],
  inReview: () => [ring(), s('circle.f', { cx: '8', cy: '8', r: '2.7' })],
  signedOff: () => [
    s('circle.f', { cx: '8', cy: '8', r: '6.4' }),
    s('path.k', { d: 'm5.2 8.2 2 2 3.7-4.1' }),
  ],
  reopened: () => [s('path', { d: 'M13.6 8A5.6 5.6 0 1 1 11 3.3M11.4.9v2.8H8.6' })],
};

/** A verdict's symbol; always beside its word, so it is silent. */
export function glyph(look: Look): Element {
  return s(`svg.g.v-${look}`, { viewBox: '0 0 16 16', ariaHidden: 'true' }, s('path', { d: looks[look] }));
}

export function stageGlyph(stage: Stage): Element {
  return s('svg.st', { viewBox: '0 0 16 16', ariaHidden: 'true' }, stages[stage]());
}

export function logo(): Element {
  return s('svg.logo', { viewBox: '0 0 20 20', ariaHidden: 'true' }, [
    s('path', { d: 'M4.5 2.5v15M8 4.5h8.5M8 8.5h8.5M8 12.5h5' }),
    s('path.red', { d: 'M8 16.2h8.5' }),
  ]);
}
