import type { Shape } from './icon-shapes.ts';
import type { Look, Stage } from './looks.ts';

/** Galley's own symbols on a 16 by 16 grid: one for each verdict look, drawn as a proof-reader would. */
export const LOOK_SHAPES: Readonly<Record<Look, readonly Shape[]>> = {
  confirmed: [['path', { d: 'M3 8.6 6.4 12 13 4.4' }]],
  correction: [['path', { d: 'M2.5 13 8 3.5 13.5 13' }]],
  misleading: [
    ['path', { d: 'M3 13.5V9a3 3 0 0 1 3-3h7' }],
    ['path', { d: 'M9.8 2.6 13.2 6 9.8 9.4' }],
  ],
  refuted: [['path', { d: 'm3.5 3.5 9 9m0-9-9 9' }]],
  unproven: [
    ['path', { d: 'M4.6 5.6a3.4 3.4 0 1 1 4.9 3C8.4 9.2 8 9.7 8 10.6' }],
    ['path', { d: 'M8 13.6v.01' }],
  ],
  opinion: [
    ['path', { d: 'M6.5 4C4.3 4.7 3.3 6.3 3.3 8.5v3h3.2V8.5H4.5M13 4c-2.2.7-3.2 2.3-3.2 4.5v3H13V8.5h-2' }],
  ],
  open: [['path', { d: 'M3 8h10' }]],
  stale: [
    ['path', { d: 'M13.2 6.5A5.5 5.5 0 1 0 13.5 8.6' }],
    ['path', { d: 'M13.6 2.8v3.9H9.7' }],
  ],
};

const RING: Shape = ['circle', { cx: '8', cy: '8', r: '5.6' }];

/** Stages: a ring that fills. `f` is filled with ink, `k` is cut out of it; see symbols.css. */
export const STAGE_SHAPES: Readonly<Record<Stage, readonly Shape[]>> = {
  open: [RING],
  inProgress: [RING, ['path', { class: 'f', d: 'M8 4.7a3.3 3.3 0 0 1 0 6.6Z' }]],
  inReview: [RING, ['circle', { class: 'f', cx: '8', cy: '8', r: '2.7' }]],
  signedOff: [
    ['circle', { class: 'f', cx: '8', cy: '8', r: '6.4' }],
    ['path', { class: 'k', d: 'm5.2 8.2 2 2 3.7-4.1' }],
  ],
  reopened: [
    ['path', { d: 'M13.6 8A5.6 5.6 0 1 1 11 3.3' }],
    ['path', { d: 'M11.4.9v2.8H8.6' }],
  ],
};
