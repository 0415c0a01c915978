import type { IconName } from './icon-shapes.ts';

export type Room = {
  name: string;
  href: string;
  icon: IconName;
  /** Has a place at the foot of a small screen; the others are in the account menu there. */
  atFoot: boolean;
};

/** The rooms of a team, in the order of the top bar. */
export function roomsOf(slug: string): Room[] {
  const team = `/${slug}`;
  return [
    { name: 'Desk', href: team, icon: 'list-todo', atFoot: true },
    { name: 'Documents', href: `${team}/documents`, icon: 'file-text', atFoot: true },
    { name: 'Sources', href: `${team}/sources`, icon: 'library', atFoot: true },
    { name: 'Activity', href: `${team}/activity`, icon: 'activity', atFoot: false },
    { name: 'Search', href: `${team}/search`, icon: 'search', atFoot: true },
    { name: 'Settings', href: `${team}/settings`, icon: 'settings', atFoot: false },
  ];
}

/** The room that a path lies in: the longest whose address begins it, whole segments only. */
export function roomAt(rooms: readonly Room[], path: string | null): Room | undefined {
  return rooms
    .filter((room) => path === room.href || path?.startsWith(`${room.href}/`))
    .reduce<Room | undefined>(
      (best, room) => (best && best.href.length > room.href.length ? best : room),
      undefined,
    );
}
