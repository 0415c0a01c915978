import type { KeyboardEvent } from 'react';
import { leaving } from '../keys/leaving.ts';
import { Theirs } from './theirs.tsx';
import { useDraft } from './use-draft.ts';

type Props = {
  row: string;
  field: string;
  label: string;
  saved: string | null;
  placeholder: string;
  /** May run over several lines. */
  lines?: boolean;
  onSave: (text: string | null) => void;
};

/** A short text in place, saved on leaving it or with Enter; until then kept as a draft. Esc leaves and keeps the draft. */
export function DraftLine({ row, field, label, saved, placeholder, lines, onSave }: Props) {
  const draft = useDraft(row, field, saved);
  const props = {
    name: field,
    className: 'in-place',
    dir: 'auto',
    'aria-label': label,
    placeholder,
    value: draft.text,
    onChange: (event: { currentTarget: { value: string } }) => draft.type(event.currentTarget.value),
    onBlur: () => {
      if (draft.dirty && draft.theirs === null) onSave(draft.text.trim() || null);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (!leaving(event.nativeEvent, 'one line')) return;
      event.preventDefault();
      event.currentTarget.blur();
    },
  } as const;
  return (
    <span className="draft-line">
      {lines ? <textarea rows={1} {...props} /> : <input type="text" {...props} />}
      {draft.theirs !== null && (
        <Theirs theirs={draft.theirs} onMine={draft.keepMine} onTheirs={draft.discard} />
      )}
    </span>
  );
}
