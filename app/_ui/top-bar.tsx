import Link from 'next/link';
import type { ReactNode } from 'react';
import { Logo } from './logo.tsx';
import { roomsOf } from './rooms.ts';
import { SiteNav, SiteTabs } from './site-nav.tsx';
import { SkipLink } from './skip-link.tsx';

type TopBarProps = {
  /** The team's part of the address. */
  slug: string;
  /** At the end of the bar: team switcher, command menu, account menu. */
  children?: ReactNode;
};

/** The frame of every screen but the workspace, which has its own bar: skip link, home, rooms, account. */
export function TopBar({ slug, children }: TopBarProps) {
  const rooms = roomsOf(slug);
  return (
    <>
      <SkipLink />
      <header className="top">
        <Home slug={slug} />
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
