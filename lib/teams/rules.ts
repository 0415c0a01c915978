import { allows, type Role } from '../auth/permissions.ts';

/** As many teams of one person as are looked at. */
export const MOST_TEAMS = 500;

/** How long an invitation and a one-time password link hold, in hours. */
export const INVITATION_HOURS = 7 * 24;
export const RESET_HOURS = 24;

/** Whether taking this member out, or to this role, would leave the team without an owner. */
export function leavesNoOwner(
  members: { userId: string; role: Role }[],
  userId: string,
  next: Role | null,
): boolean {
  if (next === 'owner') return false;
  return !members.some((member) => member.role === 'owner' && member.userId !== userId);
}

/** Whether a change of role takes the team out of someone's hands. */
export function losesTeam({ from, to }: { from: Role; to: Role }): boolean {
  return from === 'owner' && to !== 'owner';
}

/** A short name for the address bar: letters, digits, hyphens; a number when nothing is left. */
export function slugOf(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return folded || 'team';
}

/** Whether someone of this role may see who a confidential source is. */
export function seesConfidential(role: Role): boolean {
  return allows('source.seeConfidential', { role, own: false });
}
