'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Dialog } from '#app/_ui/dialog.tsx';
import { FieldError } from '#app/_ui/field.tsx';
import type { FormError } from '#app/_ui/form-error.ts';
import { DetailFields, type Details } from '#app/_ui/screens/detail-fields.tsx';
import { fieldErrors, type Problem, send } from '#app/door.ts';
import type { DocumentView } from '#lib/documents/view.ts';
import { changedIn, undecidedIn } from '../documents/[document]/_desk/drafts/draft-field.ts';
import type { Drafts } from '../documents/[document]/_desk/drafts/drafts.ts';
import { Theirs } from '../documents/[document]/_desk/drafts/theirs.tsx';
import { useDraftFields } from '../documents/[document]/_desk/drafts/use-draft-fields.ts';
import { detailsOf, type Fields, LABELS, NAMES } from './details-form.ts';
import { saidSaved } from './said-saved.ts';

type Props = {
  document: DocumentView;
  drafts: Drafts;
  onClose: () => void;
  onSaved?: () => void;
};

const FORM = 'document-details';

/** What is known of a document, to be mended. What is typed stays a draft until it is saved, also when the dialog is closed. */
export function DetailsDialog({ document: given, drafts, onClose, onSaved }: Props) {
  const [told, setTold] = useState<DocumentView | null>(null);
  const [error, setError] = useState<FormError>({});
  const document = told && told.version > given.version ? told : given;
  const fields = useDraftFields(drafts, document.id, detailsOf(document));
  const changed = changedIn(fields);
  const undecided = undecidedIn(fields);
  const discard = () => {
    for (const name of NAMES) fields[name].discard();
  };

  async function save(event: FormEvent) {
    event.preventDefault();
    if (undecided.length > 0) return setError({ message: 'Choose first: your words, or theirs.' });
    if (Object.keys(changed).length === 0) return onClose();
    const { id: documentId, version } = document;
    const answer = await send<DocumentView>('documents.update', { documentId, version, ...changed });
    if (!answer.ok) {
      if (answer.problem.status === 409) setTold(answer.problem.current as DocumentView);
      return setError(errorOf(answer.problem));
    }
    discard();
    saidSaved(document, answer.result, changed, onSaved);
    onSaved?.();
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Details of the document"
      footer={
        <>
          {Object.keys(changed).length > 0 && (
            <Button kind="bare" onClick={discard}>
              Discard changes
            </Button>
          )}
          <span className="grow" />
          <Button onClick={onClose}>Close</Button>
          <Button kind="go" type="submit" form={FORM}>
            Save
          </Button>
        </>
      }
    >
      <form id={FORM} noValidate onSubmit={save}>
        {error.message && <FieldError>{error.message}</FieldError>}
        {undecided.map((name) => (
          <Choice key={name} name={name} fields={fields} />
        ))}
        <DetailFields
          of={(name) => ({
            name,
            value: fields[name].text,
            error: error.fields?.[name],
            onChange: ({ target }) => fields[name].type(target.value),
          })}
        />
      </form>
    </Dialog>
  );
}

/** A detail that a colleague changed meanwhile. */
function Choice({ name, fields }: { name: keyof Details; fields: Fields }) {
  const { theirs, keepMine, discard } = fields[name];
  return (
    <div>
      <b>{LABELS[name]}</b>
      <Theirs theirs={theirs ?? ''} onMine={keepMine} onTheirs={discard} />
    </div>
  );
}

function errorOf(problem: Problem): FormError {
  if (problem.status === 409)
    return { message: 'A colleague changed the details just now. Yours are kept: look, then save again.' };
  const fields = fieldErrors(problem);
  return Object.keys(fields).length > 0 ? { fields } : { message: problem.detail };
}
