import { Button } from '#app/_ui/button.tsx';
import { Kbd } from '#app/_ui/kbd.tsx';

type Props = {
  keys: string;
  onDiscard: () => void;
  /** Null: it cannot be saved by itself now. */
  onSave: (() => void) | null;
};

/** Under a text that is typed and not saved: that it is so, and the ways out. A press here does not leave the field, for leaving saves. */
export function DraftFoot({ keys, onDiscard, onSave }: Props) {
  return (
    <p className="draft-foot" onMouseDown={(event) => event.preventDefault()}>
      <span>{onSave ? 'Not saved yet' : 'Draft kept'}</span>
      {onSave && (
        <Button size="small" onClick={onSave}>
          Save <Kbd keys={keys} />
        </Button>
      )}
      <Button size="small" kind="bare" onClick={onDiscard}>
        Discard
      </Button>
    </p>
  );
}
