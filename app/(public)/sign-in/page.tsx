import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { currentViewer } from '#app/viewer.ts';
import { safeNext } from './safe-next.ts';
import { SignIn } from './sign-in.tsx';

export const metadata: Metadata = { title: 'Sign in' };

type Given = Partial<Record<'next' | 'email' | 'done', string | string[]>>;
type Props = { searchParams: Promise<Given> };

export default async function SignInPage({ searchParams }: Props) {
  const { next, email, done } = await searchParams;
  const target = safeNext(next);
  if (await currentViewer()) redirect(target);
  return (
    <DoorPage title="Sign in" lead={leadAfter(done)}>
      <SignIn next={target} email={typeof email === 'string' ? email : undefined} />
    </DoorPage>
  );
}

/** What was just done that leads here. */
function leadAfter(done: Given['done']): string {
  if (done === 'set-up') return 'Galley is yours. Sign in with the password that you just chose.';
  if (done === 'password') return 'Your new password holds. Sign in with it.';
  return 'The desk where every sentence is looked at.';
}
