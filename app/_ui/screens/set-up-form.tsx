import { TextField } from '../field.tsx';
import { DoorForm, type DoorFormProps } from './door-form.tsx';
import { EmailField } from './email-field.tsx';
import { NewPasswordField } from './password-field.tsx';

type SetUpFormProps = DoorFormProps & {
  values?: { name?: string; email?: string; team?: string };
  /** The one-time token of the set-up link; sent along. */
  token: string;
};

/** The first person: becomes owner of a first team. Sends `token`, `name`, `email`, `password` and `team`. */
export function SetUpForm({ values, token, ...form }: SetUpFormProps) {
  const wrong = form.error?.fields ?? {};
  return (
    <DoorForm {...form} verb="Set up Galley" busy="Setting up">
      <input type="hidden" name="token" value={token} />
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        required
        defaultValue={values?.name}
        error={wrong.name}
      />
      <EmailField defaultValue={values?.email} error={wrong.email} />
      <NewPasswordField error={wrong.password} />
      <TextField
        label="Your team"
        name="team"
        required
        defaultValue={values?.team}
        error={wrong.team}
        hint="A desk, a newsroom, a magazine: who checks together. It can be renamed."
      />
    </DoorForm>
  );
}
