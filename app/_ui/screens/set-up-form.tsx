import { FieldError, TextField } from '../field.tsx';
import { FocusInvalid } from '../focus-invalid.tsx';
import type { FormAction, FormError } from '../form-error.ts';
import { SubmitButton } from '../submit-button.tsx';
import { NewPasswordField } from './new-password-field.tsx';

type SetUpFormProps = {
  action: FormAction;
  error?: FormError | null;
  values?: { name?: string; email?: string; team?: string };
  /** The one-time token of the set-up link; sent along. */
  token: string;
};

/** The first person: becomes owner of a first team. Sends `token`, `name`, `email`, `password` and `team`. */
export function SetUpForm({ action, error, values, token }: SetUpFormProps) {
  return (
    <form action={action}>
      <FocusInvalid error={error} />
      <input type="hidden" name="token" value={token} />
      {error?.message && <FieldError>{error.message}</FieldError>}
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        required
        defaultValue={values?.name}
        error={error?.fields?.name}
      />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        required
        dir="ltr"
        defaultValue={values?.email}
        error={error?.fields?.email}
      />
      <NewPasswordField error={error?.fields?.password} />
      <TextField
        label="Your team"
        name="team"
        required
        defaultValue={values?.team}
        error={error?.fields?.team}
        hint="A desk, a newsroom, a magazine: who checks together. It can be renamed."
      />
      <div className="row">
        <SubmitButton size="large" busy="Setting up">
          Set up Galley
        </SubmitButton>
      </div>
    </form>
  );
}
