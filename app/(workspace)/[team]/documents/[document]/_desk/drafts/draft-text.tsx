import { useId } from 'react';
import type { PanelField } from '../keys/binding.ts';
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
  /** Under which key the field is reached. */
  focusName?: PanelField;
  /** A person's own words, in the reading face. */
  serif?: boolean;
  /** What an empty field begins with when it is entered. */
  starter?: string;
  /** Null: it cannot be saved by itself now, and waits as a draft. */
  onSave: ((text: string | null) => void) | null;
};

/** Several lines, saved on leaving the field or with Ctrl Enter; until then kept as a draft. Esc leaves and keeps the draft. */
export function DraftText({
  row,
  field,
  label,
  saved,
  placeholder,
  focusName,
  serif,
  starter,
  onSave,
}: Props) {
  const id = useId();
  const draft = useDraft(row, field, saved);
  const save = () => {
    if (draft.dirty && draft.theirs === null) onSave?.(draft.text.trim() || null);
  };
  const { onKeyDown, keepsDraft } = useLeaving('several lines');
  return (
    <div className="draft">
      <label className="sr" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={1}
        className={serif ? 'writing serif' : 'writing'}
        name={field}
        data-field={focusName}
        placeholder={placeholder}
        value={draft.text}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onFocus={() => {
          if (starter && draft.text === '') draft.type(starter);
        }}
        onBlur={() => {
          const keeps = keepsDraft();
          if (starter && draft.text === starter && saved === null) draft.discard();
          else if (!keeps) save();
        }}
        onKeyDown={onKeyDown}
      />
      {draft.theirs !== null && (
        <Theirs theirs={draft.theirs} onMine={draft.keepMine} onTheirs={draft.discard} />
      )}
      {draft.dirty && draft.theirs === null && (
        <DraftFoot keys="Ctrl Enter" onSave={onSave && save} onDiscard={draft.discard} />
      )}
    </div>
  );
}
