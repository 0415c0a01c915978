import Link from 'next/link';
import { redirect } from 'next/navigation';
import { env } from '#lib/env.ts';
import { ButtonLink } from './_ui/button.tsx';
import { DoorPage } from './_ui/screens/door-page.tsx';
import { myTeams } from './viewer.ts';

/** The way in: the first of your teams that is not the sample, and not shut to you; else the sample's. */
export default async function HomePage() {
  const teams = await myTeams();
  const own = teams.filter((team) => !team.sample);
  const home = own.find((team) => team.open) ?? own[0] ?? teams[0];
  if (home) redirect(`/${home.slug}`);
  return (
    <DoorPage
      title="No team yet"
      lead="You are signed in, and belong to no team."
      after={<Link href="/account">Your account</Link>}
    >
      <p>Ask an owner of a team for an invitation link, and open it in this browser.</p>
      {env().FOUND_TEAMS && (
        <div className="row">
          <ButtonLink kind="go" size="large" href="/teams/new">
            Found a team
          </ButtonLink>
        </div>
      )}
    </DoorPage>
  );
}
