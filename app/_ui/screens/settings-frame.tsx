import Link from 'next/link';
import type { ReactNode } from 'react';

type SettingsFrameProps = {
  /** The rooms of the settings that this person may enter. */
  rooms: readonly { name: string; href: string }[];
  /** The address of the present one. */
  here: string;
  title: string;
  about?: ReactNode;
  children: ReactNode;
};

/** Team settings: rooms at the start, the chosen one at the end. */
export function SettingsFrame({ rooms, here, title, about, children }: SettingsFrameProps) {
  return (
    <main id="main" className="set" tabIndex={-1}>
      <nav aria-label="Team settings">
        {rooms.map((room) => (
          <Link key={room.href} href={room.href} aria-current={room.href === here ? 'page' : undefined}>
            {room.name}
          </Link>
        ))}
      </nav>
      <section className="sb">
        <header className="ph">
          <h1>{title}</h1>
          {about && <p>{about}</p>}
        </header>
        {children}
      </section>
    </main>
  );
}
