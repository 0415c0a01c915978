'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { TextField } from '#app/_ui/field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { sayToast } from '#app/_ui/toasts.ts';
import { fieldErrors, send } from '#app/door.ts';

/** The name that colleagues see. */
export function AccountName({ name: given }: { name: string }) {
  const router = useRouter();
  const [name, setName] = useState(given);
  const [error, setError] = useState<string>();

  async function rename() {
    const answer = await send('account.rename', { name });
    if (!answer.ok) return setError(fieldErrors(answer.problem).name ?? answer.problem.detail);
    setError(undefined);
    sayToast({ message: 'Saved.' });
    router.refresh();
  }

  return (
    <form action={rename}>
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={error}
        hint="Colleagues see it beside what you do."
      />
      <div className="row">
        <SubmitButton busy="Saving">Save the name</SubmitButton>
      </div>
    </form>
  );
}
