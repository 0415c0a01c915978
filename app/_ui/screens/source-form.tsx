import type { ReactNode } from 'react';
import { FieldError, SelectField, TextArea, TextField } from '../field.tsx';
import { FocusInvalid } from '../focus-invalid.tsx';
import type { FormAction, FormError } from '../form-error.ts';
import { CONFIDENTIALITIES, RELIABILITIES, SOURCE_KINDS, type SourceKind } from '../source-words.ts';
import { SubmitButton } from '../submit-button.tsx';

/** What the form starts from; the names are those it sends. Empty means unknown. */
export type SourceValues = Partial<
  Record<
    | 'title'
    | 'author'
    | 'publisher'
    | 'publishedOn'
    | 'accessedOn'
    | 'address'
    | 'primary'
    | 'reliability'
    | 'confidentiality'
    | 'note'
    | 'derivedFromId',
    string
  > & { kind: SourceKind }
>;

type SourceFormProps = {
  action: FormAction;
  error?: FormError | null;
  values?: SourceValues;
  /** As in "New source" or "Edit the source". */
  heading: string;
  /** Others in the library that this one may repeat. */
  origins?: readonly { id: string; title: string }[];
  /** An upload field or the file that is there; drawn by the caller, since bytes go by another way. */
  file?: ReactNode;
  /** Cancel, delete. */
  actions?: ReactNode;
};

/** One record of the library. `primary` is sent as "yes", "no" or "". */
export function SourceForm({
  action,
  error,
  values = {},
  heading,
  origins = [],
  file,
  actions,
}: SourceFormProps) {
  const of = (name: Exclude<keyof SourceValues, 'kind'>) => ({
    name,
    defaultValue: values[name],
    error: error?.fields?.[name],
  });
  return (
    <aside className="preview" aria-label={heading}>
      <form className="cv" action={action}>
        <FocusInvalid error={error} />
        <h2>{heading}</h2>
        <div className="form">
          {error?.message && <FieldError>{error.message}</FieldError>}
          <TextField
            label="Address"
            optional
            type="url"
            dir="ltr"
            spellCheck={false}
            {...of('address')}
            hint="What it says of itself fills the empty fields below."
          />
          <TextField label="Title" {...of('title')} />
          <div className="two">
            <Options
              label="Kind"
              name="kind"
              words={SOURCE_KINDS}
              value={values.kind ?? 'webPage'}
              error={error?.fields?.kind}
            />
            <Options
              label="Standing"
              {...of('primary')}
              value={values.primary}
              words={{ yes: 'Primary', no: 'Secondary' }}
              none="Not said"
            />
            <TextField label="Author" optional {...of('author')} />
            <TextField label="Publisher" optional {...of('publisher')} />
            <TextField
              label="Published"
              optional
              dir="ltr"
              placeholder="2024, 2024-05 or 2024-05-17"
              {...of('publishedOn')}
            />
            <TextField label="Looked at" type="date" dir="ltr" {...of('accessedOn')} />
          </div>
          <Options
            label="Reliability"
            {...of('reliability')}
            value={values.reliability}
            words={RELIABILITIES}
            none="Not graded"
          />
          <Options
            label="Who may know"
            {...of('confidentiality')}
            value={values.confidentiality ?? 'open'}
            words={CONFIDENTIALITIES}
          />
          {origins.length > 0 && (
            <Options
              label="Repeats another source"
              {...of('derivedFromId')}
              value={values.derivedFromId}
              words={Object.fromEntries(origins.map((origin) => [origin.id, origin.title]))}
              none="No, it stands on its own"
              hint="Five outlets that repeat one agency are one source."
            />
          )}
          <TextArea label="Note" optional {...of('note')} />
          {file}
        </div>
        <div className="actions">
          <SubmitButton busy="Saving">Save the source</SubmitButton>
          {actions}
        </div>
      </form>
    </aside>
  );
}

type OptionsProps = {
  label: string;
  name: string;
  value?: string;
  words: Readonly<Record<string, string>>;
  none?: string;
  error?: string;
  hint?: string;
};

function Options({ label, name, value, words, none, error, hint }: OptionsProps) {
  return (
    <SelectField label={label} name={name} defaultValue={value ?? ''} error={error} hint={hint}>
      {none && <option value="">{none}</option>}
      {Object.entries(words).map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </SelectField>
  );
}
