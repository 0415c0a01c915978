import { STAGE_WORDS, type Stage } from './looks.ts';

/** Where the work on a claim stands, as a ring that fills. */
export function StageIcon({ stage }: { stage: Stage }) {
  return (
    <svg className="st" viewBox="0 0 16 16" role="img" aria-label={STAGE_WORDS[stage]}>
      <title>{STAGE_WORDS[stage]}</title>
      <use href={`#s-${stage}`} />
    </svg>
  );
}

/** Ring and word. */
export function StageLabel({ stage }: { stage: Stage }) {
  return (
    <span className="stw">
      <svg className="st" viewBox="0 0 16 16" aria-hidden="true">
        <use href={`#s-${stage}`} />
      </svg>
      {STAGE_WORDS[stage]}
    </span>
  );
}
