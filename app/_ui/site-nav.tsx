'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Icon } from './icon.tsx';
import { type Room, roomAt } from './rooms.ts';

type SiteNavProps = { rooms: readonly Room[] };

/** The rooms of a team in the top bar; the one you are in carries ink. */
export function SiteNav({ rooms }: SiteNavProps) {
  const here = roomAt(rooms, usePathname());
  return (
    <nav className="nav" aria-label="Main">
      {rooms.map((room) => (
        <Link key={room.href} href={room.href} aria-current={room === here ? 'page' : undefined}>
          {room.name}
        </Link>
      ))}
    </nav>
  );
}

/** The same at the foot of a small screen, for the rooms that have a place there. */
export function SiteTabs({ rooms }: SiteNavProps) {
  const here = roomAt(rooms, usePathname());
  return (
    <nav className="tabs site" aria-label="Main, small screens">
      {rooms
        .filter((room) => room.atFoot)
        .map((room) => (
          <Link key={room.href} href={room.href} aria-current={room === here ? 'page' : undefined}>
            <Icon name={room.icon} />
            {room.name}
          </Link>
        ))}
    </nav>
  );
}
