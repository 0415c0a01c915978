import { bucketsOf, type SentenceState } from './sentence-buckets.ts';

type SentenceBarProps = {
  /** One per sentence, in the order of the text. */
  sentences: readonly SentenceState[];
  /** Strokes at most; more sentences share a stroke, and one untouched sentence shows in it. */
  most?: number;
};

/** A text in miniature: one stroke a sentence, dark where it is claimed, pale where cleared, a red line where untouched. */
export function SentenceBar({ sentences, most = 48 }: SentenceBarProps) {
  const untouched = sentences.filter((sentence) => sentence === 'untouched').length;
  return (
    <span className="cov" role="img" aria-label={`${untouched} of ${sentences.length} sentences untouched`}>
      {bucketsOf(sentences, most).map(({ from, state }) => (
        <i key={from} className={state} />
      ))}
    </span>
  );
}
