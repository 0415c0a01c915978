import { useState } from 'react';
import { useLeaving } from '../keys/use-leaving.ts';
import { DraftFoot } from './draft-foot.tsx';
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
  const { onKeyDown, keepsDraft } = useLeaving('one line');
  const [typing, setTyping] = useState(false);
  const save = () => {
    if (draft.dirty && draft.theirs === null) onSave(draft.text.trim() || null);
  };
  const props = {
    name: field,
    className: 'in-place',
    dir: 'auto',
    'aria-label': label,
    placeholder,
    value: draft.text,
    onChange: (event: { currentTarget: { value: string } }) => draft.type(event.currentTarget.value),
    onFocus: () => setTyping(true),
    onBlur: () => {
      setTyping(false);
      if (!keepsDraft()) save();
    },
    onKeyDown,
  } as const;
  return (
    <span className="draft-line">
      {lines ? <textarea rows={1} {...props} /> : <input type="text" {...props} />}
      {draft.theirs !== null && (
        <Theirs theirs={draft.theirs} onMine={draft.keepMine} onTheirs={draft.discard} />
      )}
      {draft.dirty && draft.theirs === null && !typing && (
        <DraftFoot keys="Enter" onSave={save} onDiscard={draft.discard} />
      )}
    </span>
  );
}
