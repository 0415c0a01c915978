import Link from 'next/link';
import type { ReactNode } from 'react';
import { Logo } from './logo.tsx';
import { roomsOf } from './rooms.ts';
import { SiteNav, SiteTabs } from './site-nav.tsx';
import { SkipLink } from './skip-link.tsx';

type TopBarProps = {
  /** The team's part of the address. */
  slug: string;
  /** Always the second thing; a `<Saved>`. Left out on pages where nothing is edited. */
  saved?: ReactNode;
  /** At the end of the bar: team switcher, command menu, account menu. */
  children?: ReactNode;
};

/** The frame of every screen but the workspace, which has its own bar: skip link, home, saved, rooms, account. */
export function TopBar({ slug, saved, children }: TopBarProps) {
  const rooms = roomsOf(slug);
  return (
    <>
      <SkipLink />
      <header className="top">
        <Home slug={slug} />
        {saved}
        <SiteNav rooms={rooms} />
        <span className="grow" />
        {children}
      </header>
      <SiteTabs rooms={rooms} />
    </>
  );
}

/** Sign and name, leading to the team's desk. */
export function Home({ slug }: { slug: string }) {
  return (
    <Link className="home" href={`/${slug}`} aria-label="Galley, to the desk">
      <Logo />
      <span>Galley</span>
    </Link>
  );
}
