import { type FormEvent, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { FieldError } from '#app/_ui/field.tsx';
import type { CitationView } from '#lib/claims/view.ts';
import { CITATION_FIELDS, citationFields, saidIn } from '../drafts/citation-fields.ts';
import { undecidedIn } from '../drafts/draft-field.ts';
import { useActions, useOpenWorkspace } from '../store/use-workspace.ts';
import { Details, StanceChoice } from './details.tsx';
import { formKeys } from './form-keys.ts';

type Props = { citation: CitationView; title: string; onClose: () => void };

/** What a citation says of its source, to be changed. Only what was changed here is sent: the rest may be a colleague's by now. */
export function CitationForm({ citation, title, onClose }: Props) {
  const actions = useActions();
  const { drafts } = useOpenWorkspace();
  const [error, setError] = useState<string | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const fields = citationFields(drafts, citation.id, citation);
    if (undecidedIn(fields).length > 0) return setError('Choose first: your words, or theirs.');
    const said = saidIn(fields);
    if (Object.keys(said).length > 0) actions.updateCitation(citation.id, said);
    onClose();
  };
  const cancel = () => {
    for (const field of CITATION_FIELDS) drafts.drop(citation.id, field);
    onClose();
  };
  return (
    <form className="cite" onSubmit={save} onKeyDown={(event) => formKeys(event, onClose)}>
      <p className="ti" dir="auto">
        {title}
      </p>
      {error && <FieldError>{error}</FieldError>}
      <StanceChoice row={citation.id} saved={citation} />
      <Details row={citation.id} saved={citation} />
      <p className="row">
        <Button kind="go" size="small" type="submit">
          Save
        </Button>
        <Button kind="bare" size="small" onClick={cancel}>
          Cancel
        </Button>
      </p>
    </form>
  );
}
