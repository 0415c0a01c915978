import { Drawn } from './drawn.tsx';
import { STAGE_WORDS, type Stage } from './looks.ts';
import { STAGE_SHAPES } from './symbol-shapes.ts';

/** Where the work on a claim stands, as a ring that fills. */
export function StageIcon({ stage }: { stage: Stage }) {
  return (
    <svg className="st" viewBox="0 0 16 16" role="img" aria-label={STAGE_WORDS[stage]}>
      <title>{STAGE_WORDS[stage]}</title>
      <Drawn shapes={STAGE_SHAPES[stage]} />
    </svg>
  );
}

/** Ring and word. */
export function StageLabel({ stage }: { stage: Stage }) {
  return (
    <span className="stw">
      <svg className="st" viewBox="0 0 16 16" aria-hidden="true">
        <Drawn shapes={STAGE_SHAPES[stage]} />
      </svg>
      {STAGE_WORDS[stage]}
    </span>
  );
}
