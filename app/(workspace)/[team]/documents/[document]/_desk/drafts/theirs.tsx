import { Button } from '#app/_ui/button.tsx';

type Props = { theirs: string; onMine: () => void; onTheirs: () => void };

/** A colleague changed the text meanwhile: their words, and the choice. What was typed stays in the field until it is made. */
export function Theirs({ theirs, onMine, onTheirs }: Props) {
  return (
    <div className="theirs" role="status">
      <p>
        Changed by a colleague meanwhile{theirs ? ': ' : ' (now empty)'}
        {theirs && <q dir="auto">{theirs}</q>}
      </p>
      <div className="row">
        <Button size="small" onClick={onMine}>
          Use mine
        </Button>
        <Button size="small" kind="bare" onClick={onTheirs}>
          Keep theirs
        </Button>
      </div>
    </div>
  );
}
