'use client';
import { Icon } from './icon.tsx';
import { Menu, MenuLink } from './menu.tsx';

type TeamSwitcherProps = {
  here: { slug: string; name: string };
  teams: readonly { slug: string; name: string }[];
  /** Where a new team is founded, for those who may. */
  foundHref?: string;
};

/** Which team this is, and the way to the others. */
export function TeamSwitcher({ here, teams, foundHref }: TeamSwitcherProps) {
  const others = teams.filter((team) => team.slug !== here.slug);
  if (others.length === 0 && !foundHref) return <bdi className="team dim clip">{here.name}</bdi>;
  return (
    <Menu label={`Team: ${here.name}`} kind="bare" align="end" trigger={<Trigger name={here.name} />}>
      {others.map((team) => (
        <MenuLink key={team.slug} href={`/${team.slug}`} icon="users">
          <bdi>{team.name}</bdi>
        </MenuLink>
      ))}
      {foundHref && (
        <MenuLink href={foundHref} icon="plus">
          Found a team
        </MenuLink>
      )}
    </Menu>
  );
}

function Trigger({ name }: { name: string }) {
  return (
    <>
      <bdi className="team clip">{name}</bdi>
      <Icon name="chevron-down" small />
    </>
  );
}
