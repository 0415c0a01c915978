'use client';
import { PasswordForm } from '#app/_ui/screens/password-form.tsx';
import { useCommand } from '#app/use-command.ts';

export function ChangePassword({ email, isTemporary }: { email?: string; isTemporary: boolean }) {
  const { error, ask } = useCommand();

  async function submit(form: FormData) {
    const given = { current: form.get('current'), next: form.get('next') };
    if (await ask('account.changePassword', given)) window.location.assign('/');
  }

  return <PasswordForm action={submit} error={error} email={email} isTemporary={isTemporary} />;
}
