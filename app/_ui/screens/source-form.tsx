import type { ReactNode } from 'react';
import { FieldError, SelectField, TextArea, TextField } from '../field.tsx';
import { FocusInvalid } from '../focus-invalid.tsx';
import type { FormAction, FormError } from '../form-error.ts';
import { CONFIDENTIALITIES, RELIABILITIES, SOURCE_KINDS } from '../source-words.ts';
import { SubmitButton } from '../submit-button.tsx';

/** The fields of a source and what they are called, in the order of the form. */
export const LABELS = {
  address: 'Address',
  title: 'Title',
  kind: 'Kind',
  primary: 'Standing',
  author: 'Author',
  publisher: 'Publisher',
  publishedOn: 'Published',
  accessedOn: 'Looked at',
  reliability: 'Reliability',
  confidentiality: 'Who may know',
  derivedFromId: 'Repeats another source',
  note: 'Note',
} as const;
export type SourceField = keyof typeof LABELS;

type Wiring = {
  name: string;
  value: string;
  error?: string;
  onChange: (event: { target: { value: string } }) => void;
};

type SourceFormProps = {
  action: FormAction;
  error?: FormError | null;
  /** As in "New source" or "Edit the source". */
  heading: string;
  /** A field's name, value and what becomes of a change. Empty means unknown; `primary` is "yes", "no" or "". */
  of: (name: SourceField) => Wiring;
  /** What a colleague changed meanwhile, to be weighed. */
  undecided?: ReactNode;
  /** Which other one it repeats; drawn by the caller, who knows the library. */
  origin: ReactNode;
  /** An upload field or the file that is there; drawn by the caller, since bytes go by another way. */
  file?: ReactNode;
  /** Cancel, delete. */
  actions?: ReactNode;
};

/** One record of the library. */
export function SourceForm({
  action,
  error,
  heading,
  of,
  undecided,
  origin,
  file,
  actions,
}: SourceFormProps) {
  const field = (name: SourceField) => ({ label: LABELS[name], ...of(name) });
  return (
    <aside className="preview" aria-label={heading}>
      {/* React empties a form after its action; what was typed is the caller's to keep */}
      <form className="cv" action={action} onReset={(event) => event.preventDefault()}>
        <FocusInvalid error={error} />
        <h2>{heading}</h2>
        <div className="form">
          {error?.message && <FieldError>{error.message}</FieldError>}
          {undecided}
          <TextField
            optional
            type="url"
            spellCheck={false}
            {...field('address')}
            dir="ltr"
            hint="What it says of itself fills the empty fields below."
          />
          <TextField {...field('title')} />
          <div className="two">
            <Options {...field('kind')} words={SOURCE_KINDS} />
            <Options {...field('primary')} words={{ yes: 'Primary', no: 'Secondary' }} none="Not said" />
            <TextField optional {...field('author')} />
            <TextField optional {...field('publisher')} />
            <TextField
              optional
              {...field('publishedOn')}
              dir="ltr"
              placeholder="2024, 2024-05 or 2024-05-17"
            />
            <TextField type="date" {...field('accessedOn')} dir="ltr" />
          </div>
          <Options {...field('reliability')} words={RELIABILITIES} none="Not graded" />
          <Options {...field('confidentiality')} words={CONFIDENTIALITIES} />
          {origin}
          <TextArea optional {...field('note')} />
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

type OptionsProps = Wiring & { label: string; words: Readonly<Record<string, string>>; none?: string };

function Options({ words, none, ...select }: OptionsProps) {
  return (
    <SelectField {...select}>
      {none && <option value="">{none}</option>}
      {Object.entries(words).map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </SelectField>
  );
}
