import type { Metadata } from 'next';
import { DeadLink } from '#app/_ui/screens/dead-link.tsx';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { db } from '#lib/db/client.ts';
import { setUpLinkIsOpen } from '#lib/teams/links.ts';
import { SetUp } from './set-up.tsx';

export const metadata: Metadata = { title: 'Set up Galley' };

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await setUpLinkIsOpen(db(), token)))
    return <DeadLink again="Until someone has used one, every start of Galley prints a new set-up link." />;
  return (
    <DoorPage
      title="Set up Galley"
      lead="You are the first here: you will own a team, and the sample that shows what Galley does."
    >
      <SetUp token={token} />
    </DoorPage>
  );
}
