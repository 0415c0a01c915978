import { VerdictLabel, VerdictSymbol } from '#app/_ui/verdict.tsx';
import { defaultScale, lookOf, wordOf } from '#lib/claims/scale.ts';
import { LEVELS } from '#lib/claims/values.ts';
import { DraftText } from '../drafts/draft-text.tsx';
import { useActions } from '../store/use-workspace.ts';
import { LEVEL_WORDS } from '../words.ts';
import type { PartProps } from './claim-panel.tsx';
import { Radios } from './radios.tsx';

/** What the check found, how sure, and why. */
export function Verdict({ claim, works }: PartProps) {
  const actions = useActions();
  const rating = defaultScale.find(({ key }) => key === claim.rating);
  if (!works)
    return (
      <section className="block">
        <h3>Verdict {claim.confidence && <span>{LEVEL_WORDS[claim.confidence]} confidence</span>}</h3>
        <p>
          <VerdictLabel look={lookOf(claim)} word={wordOf(claim)} />
        </p>
        {claim.rationale && (
          <p className="prose" dir="auto">
            {claim.rationale}
          </p>
        )}
      </section>
    );
  const { id, confidence } = claim;
  return (
    <section className="block">
      <h3>
        Verdict
        <Radios
          label="Confidence"
          className="conf"
          chosen={confidence}
          options={LEVELS.map((level) => ({ key: level, children: LEVEL_WORDS[level], disabled: !rating }))}
          onChoose={(level) => rating && actions.judge(id, { rating: rating.key, confidence: level })}
        />
      </h3>
      {claim.staleAt && rating && (
        <p className="hint stale-note">
          The words changed after the verdict “{rating.word}”. Judge again, even if it is the same.
        </p>
      )}
      <Radios
        label="Verdict"
        className="picker"
        chosen={claim.staleAt ? null : (rating?.key ?? null)}
        options={defaultScale.map(({ key, word, look, meaning }, at) => ({
          key,
          className: `v-${look}`,
          title: meaning,
          children: (
            <>
              <VerdictSymbol look={look} />
              {word}
              <span aria-hidden="true">
                <kbd>{at + 1}</kbd>
              </span>
            </>
          ),
        }))}
        onChoose={(key) => actions.judge(id, { rating: key })}
      />
      <DraftText
        row={id}
        field="rationale"
        focusName="rationale"
        label="Why"
        saved={claim.rationale}
        placeholder={
          rating ? 'Why, in two sentences' : 'Why, in two sentences. It is saved with the verdict.'
        }
        onSave={
          rating && !claim.staleAt
            ? (rationale) => actions.judge(id, { rating: rating.key, rationale })
            : null
        }
      />
      {rating && (
        <button
          type="button"
          className="linkish take-back"
          onClick={() => actions.judge(id, { rating: null, confidence: null })}
        >
          Take the verdict back
        </button>
      )}
    </section>
  );
}
