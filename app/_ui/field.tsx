import { type ComponentProps, type ReactNode, useId } from 'react';
import { Icon } from './icon.tsx';

type About = {
  label: ReactNode;
  /** What helps before typing. */
  hint?: ReactNode;
  /** What is wrong and how to mend it, in a sentence. */
  error?: string | null;
  /** Said beside the label: most fields are needed, these are not. */
  optional?: boolean;
  /** For the cell of a grid around label and control. */
  cell?: string;
};

type Wiring = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

/** Label, control, hint and error, tied together for assistive technology. The control is drawn by the child. */
export function Field({
  label,
  hint,
  error,
  optional,
  cell,
  children,
}: About & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={cell}>
      <label className="label" htmlFor={id}>
        {label} {optional && <span className="faint">optional</span>}
      </label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true }),
      })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The sentence under an invalid field, or above a form as a whole. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="err" id={id} role="alert">
      <Icon name="circle-exclamation-point" small />
      <span>{children}</span>
    </p>
  );
}

/** One line of text. User texts take their own direction. */
export function TextField({ label, hint, error, optional, cell, ...input }: About & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} cell={cell}>
      {(wiring) => <input dir="auto" {...input} {...wiring} className="field" />}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  cell,
  ...area
}: About & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} cell={cell}>
      {(wiring) => <textarea dir="auto" rows={3} {...area} {...wiring} className="field" />}
    </Field>
  );
}

/** One of a few: the browser's own select, which phones and screen readers know best. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  cell,
  children,
  ...select
}: About & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} cell={cell}>
      {(wiring) => (
        <select {...select} {...wiring} className="field">
          {children}
        </select>
      )}
    </Field>
  );
}

/** Yes or no. The label is the sentence; the hint says what follows from it. */
export function CheckField({
  label,
  hint,
  cell,
  ...input
}: Pick<About, 'label' | 'hint' | 'cell'> & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className={cell ? `check ${cell}` : 'check'}>
      <input {...input} type="checkbox" id={id} aria-describedby={hint ? `${id}-hint` : undefined} />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
