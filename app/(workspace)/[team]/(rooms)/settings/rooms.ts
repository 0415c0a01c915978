import { allows, type Role } from '#lib/auth/permissions.ts';

/** The rooms of a team's settings that someone of this role may enter. */
export function settingsRooms(slug: string, role: Role): { name: string; href: string }[] {
  const at = (room: string) => `/${slug}/settings/${room}`;
  const everyone = [
    { name: 'Members', href: at('members') },
    { name: 'Rating scale', href: at('scale') },
    { name: 'Tokens', href: at('tokens') },
  ];
  return allows('team.manage', { role, own: false })
    ? [...everyone, { name: 'Team', href: at('team') }]
    : everyone;
}
