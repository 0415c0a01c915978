import { judgedOf, type LookCounts, sharesOf, totalOf } from './bar-shares.ts';
import { LOOK_WORDS, LOOKS, TROUBLES } from './looks.ts';
import { VerdictSymbol } from './verdict.tsx';

/** A document's verdicts as one stacked bar, read out as counts. Drawn as SVG: a strict policy forbids style attributes. */
export function VerdictBar({ counts }: { counts: LookCounts }) {
  if (totalOf(counts) === 0) return null;
  return (
    <svg className="bar" role="img" aria-label={sentenceOf(counts)}>
      {sharesOf(counts).map(({ look, start, width }) => (
        <rect key={look} className={`v-${look}`} x={`${start}%`} width={`${width}%`} height="100%" />
      ))}
    </svg>
  );
}

/** "12 of 15 judged", and each trouble counted by its symbol. */
export function VerdictTally({ counts }: { counts: LookCounts }) {
  const total = totalOf(counts);
  if (total === 0) return <span className="sub">No claims yet</span>;
  return (
    <span className="sub">
      <bdi>
        <b>{judgedOf(counts)}</b> of {total} judged
      </bdi>
      {TROUBLES.filter((look) => counts[look]).map((look) => (
        <span key={look} title={LOOK_WORDS[look]}>
          <VerdictSymbol look={look} />
          {counts[look]}
          <span className="sr"> {LOOK_WORDS[look]}</span>
        </span>
      ))}
    </span>
  );
}

function sentenceOf(counts: LookCounts): string {
  const parts = LOOKS.filter((look) => counts[look]).map(
    (look) => `${counts[look]} ${LOOK_WORDS[look].toLowerCase()}`,
  );
  return parts.join(', ');
}
