import type { ReactNode } from 'react';
import { AccountMenu } from '#app/_ui/account-menu.tsx';
import { TeamSwitcher } from '#app/_ui/team-switcher.tsx';
import { TopBar } from '#app/_ui/top-bar.tsx';
import { me, myTeams, teamOf } from '#app/viewer.ts';
import { ViewerMark } from '#app/viewer-mark.tsx';
import { env } from '#lib/env.ts';

type Props = { children: ReactNode; params: Promise<{ team: string }> };

/** The frame of a team's rooms. The workspace of a document has one of its own. */
export default async function RoomsLayout({ children, params }: Props) {
  const team = await teamOf((await params).team);
  return (
    <>
      <ViewerMark />
      <TopBar slug={team.slug}>
        <TeamSwitcher
          here={team}
          teams={await myTeams()}
          foundHref={env().FOUND_TEAMS ? '/teams/new' : undefined}
        />
        <AccountMenu slug={team.slug} person={await me()} />
      </TopBar>
      {children}
    </>
  );
}
