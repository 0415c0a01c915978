import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { currentViewer } from '#app/viewer.ts';
import { safeNext } from './safe-next.ts';
import { SignIn } from './sign-in.tsx';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<{ next?: string | string[]; email?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { next, email } = await searchParams;
  const target = safeNext(next);
  if (await currentViewer()) redirect(target);
  return (
    <DoorPage
      title="Sign in"
      lead="The desk where every sentence is looked at."
      after="No account? Ask an owner of your team for an invitation. A password is reset by an owner too."
    >
      <SignIn next={target} email={typeof email === 'string' ? email : undefined} />
    </DoorPage>
  );
}
