'use client';
import { Avatar, type Person } from './avatar.tsx';
import { Menu, MenuLink, MenuPost } from './menu.tsx';
import { signOutAddress } from './sign-out.tsx';
import { ThemeChoice } from './theme-choice.tsx';

type AccountMenuProps = {
  person: Person & { email: string };
  /** The team's part of the address, for the rooms that a small screen's foot has no place for. */
  slug?: string;
};

/** Who you are, how it looks, and the way out. */
export function AccountMenu({ person, slug }: AccountMenuProps) {
  return (
    <Menu label={`Account: ${person.name}`} className="acct" align="end" trigger={<Avatar person={person} />}>
      <p className="who" role="presentation">
        <b>
          <bdi>{person.name}</bdi>
        </b>
        <span className="sub">{person.email}</span>
      </p>
      <hr />
      <ThemeChoice />
      <hr />
      {slug && (
        <>
          <MenuLink href={`/${slug}/activity`} icon="activity">
            Activity
          </MenuLink>
          <MenuLink href={`/${slug}/settings`} icon="settings">
            Settings
          </MenuLink>
        </>
      )}
      <MenuLink href="/account" icon="circle-user">
        Account
      </MenuLink>
      <MenuPost icon="log-out" action={signOutAddress()}>
        Sign out
      </MenuPost>
    </Menu>
  );
}
