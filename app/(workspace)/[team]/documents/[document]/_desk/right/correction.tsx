import { DraftText } from '../drafts/draft-text.tsx';
import { useActions } from '../store/use-workspace.ts';
import type { PartProps } from './claim-panel.tsx';
import { Wording } from './wording.tsx';

/** What the passage should say instead. The difference stands at the head of the panel, in the quote. */
export function Correction({ claim, works }: PartProps) {
  const actions = useActions();
  if (!works && !claim.correction) return null;
  return (
    <section className="block">
      <h3>
        Correction{' '}
        {works && (
          <span aria-hidden="true">
            <kbd>P</kbd>
          </span>
        )}
      </h3>
      {!works && claim.correction && (
        <p className="change" dir="auto">
          <Wording from={claim.quote} to={claim.correction} />
        </p>
      )}
      {works && (
        <DraftText
          row={claim.id}
          field="correction"
          focusName="correction"
          label="Proposed wording"
          saved={claim.correction}
          placeholder="What the passage should say"
          serif
          starter={claim.quote}
          onSave={(correction) => actions.update(claim.id, { correction })}
        />
      )}
    </section>
  );
}
