import type { FocusEvent, KeyboardEvent } from 'react';
import type { ClaimView } from '#lib/claims/view.ts';
import { Theirs } from '../drafts/theirs.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { leaving } from '../keys/leaving.ts';

type Props = { claim: ClaimView; onSave: (dueOn: string | null) => void };

/**
 * When the claim is due. Each figure that is typed makes a date (the years 0002, 0020, 0202 before 2026) and each that is taken away
 * none: so it is saved on leaving, and half a date falls back to the saved one.
 */
export function DueDate({ claim, onSave }: Props) {
  const draft = useDraft(claim.id, 'dueOn', claim.dueOn);
  const save = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    if (currentTarget.validity.badInput) return draft.discard();
    if (draft.dirty && draft.theirs === null) onSave(draft.text || null);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (leaving(event.nativeEvent, 'one line')) event.currentTarget.blur();
  };
  return (
    <span>
      <span className={draft.text ? 'dated' : 'dated blank'} data-hint="No date">
        <input
          type="date"
          className="in-place"
          aria-label="Due"
          value={draft.text}
          onChange={(event) => draft.type(event.currentTarget.value)}
          onBlur={save}
          onKeyDown={press}
        />
      </span>
      {draft.theirs !== null && (
        <Theirs theirs={draft.theirs} onMine={draft.keepMine} onTheirs={draft.discard} />
      )}
    </span>
  );
}
