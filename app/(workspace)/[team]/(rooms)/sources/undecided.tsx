import { LABELS, type SourceField } from '#app/_ui/screens/source-form.tsx';
import type { DraftField } from '../../documents/[document]/_desk/drafts/draft-field.ts';
import { Theirs } from '../../documents/[document]/_desk/drafts/theirs.tsx';
import { wordsOf } from './source-fields.ts';

/** A field that a colleague changed meanwhile, and the choice. */
export function Undecided({ name, field }: { name: SourceField; field: DraftField }) {
  return (
    <div>
      <b>{LABELS[name]}</b>
      <Theirs theirs={wordsOf(name, field.theirs ?? '')} onMine={field.keepMine} onTheirs={field.discard} />
    </div>
  );
}
