import { Drawn } from './drawn.tsx';
import { LOOK_WORDS, type Look } from './looks.ts';
import { LOOK_SHAPES } from './symbol-shapes.ts';

type VerdictProps = {
  look: Look;
  /** The word of the team's own scale; else the default scale's. */
  word?: string;
};

/** The symbol alone, where there is no room for the word: a screen reader still hears it, a pointer sees it as title. */
export function VerdictIcon({ look, word = LOOK_WORDS[look] }: VerdictProps) {
  return (
    <svg className={`g v-${look}`} viewBox="0 0 16 16" role="img" aria-label={word}>
      <title>{word}</title>
      <Drawn shapes={LOOK_SHAPES[look]} />
    </svg>
  );
}

/** Symbol and word in the verdict's colour. */
export function VerdictLabel({ look, word = LOOK_WORDS[look] }: VerdictProps) {
  return (
    <span className={`vd v-${look}`}>
      <VerdictSymbol look={look} />
      {word}
    </span>
  );
}

/** The symbol as decoration beside its word. */
export function VerdictSymbol({ look }: { look: Look }) {
  return (
    <svg className={`g v-${look}`} viewBox="0 0 16 16" aria-hidden="true">
      <Drawn shapes={LOOK_SHAPES[look]} />
    </svg>
  );
}
