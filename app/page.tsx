import { redirect } from 'next/navigation';
import { DoorPage } from './_ui/screens/door-page.tsx';
import { myTeams } from './viewer.ts';

/** The way in: the first of your teams that is not the sample, else the sample's. */
export default async function HomePage() {
  const teams = await myTeams();
  const home = teams.find((team) => !team.sample) ?? teams[0];
  if (home) redirect(`/${home.slug}`);
  return (
    <DoorPage title="No team yet" lead="You are signed in, and belong to no team.">
      <p>Ask an owner of a team for an invitation link, and open it here.</p>
    </DoorPage>
  );
}
