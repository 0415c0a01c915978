'use client';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { TextField } from './_ui/field.tsx';
import { SubmitButton } from './_ui/submit-button.tsx';
import { sayToast } from './_ui/toasts.ts';
import { useCommand } from './use-command.ts';

type NameFormProps = {
  /** What the name is now. */
  name: string;
  label: string;
  hint?: ReactNode;
  autoComplete?: string;
  /** The command that takes a `name`, and what else it takes. */
  command: string;
  input?: object;
};

/** The name of a person or a team, changed in place. */
export function NameForm({ name: given, label, hint, autoComplete, command, input }: NameFormProps) {
  const router = useRouter();
  const [name, setName] = useState(given);
  const { error, ask } = useCommand();

  async function rename() {
    if (await ask(command, { ...input, name })) sayToast({ message: 'Saved.' });
    router.refresh();
  }

  return (
    <form action={rename} className="inv">
      <TextField
        cell="grow"
        label={label}
        name="name"
        autoComplete={autoComplete}
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={error?.fields?.name ?? error?.message}
        hint={hint}
      />
      <SubmitButton busy="Saving">Save</SubmitButton>
    </form>
  );
}
