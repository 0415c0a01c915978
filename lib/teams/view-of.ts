import type { Role } from '../auth/permissions.ts';
import type { InvitationView, PersonView } from './view.ts';

/** The columns of a team that its members see. */
export const teamColumns = {
  id: true,
  slug: true,
  name: true,
  version: true,
  sample: true,
  requiresSecondFactor: true,
} as const;

/** The columns of a membership that a colleague's view is made of. */
export const personColumns = {
  role: true,
  createdAt: true,
  user: { select: { id: true, name: true, email: true } },
} as const;
export type PersonRow = {
  role: Role;
  createdAt: Date;
  user: Pick<PersonView, 'id' | 'name' | 'email'>;
};

export function viewOfPerson({ role, createdAt, user }: PersonRow): PersonView {
  return { ...user, role, since: createdAt.toISOString() };
}

/** The columns an invitation's view is made of. */
export const invitationColumns = {
  id: true,
  email: true,
  role: true,
  createdById: true,
  createdAt: true,
  expiresAt: true,
} as const;
type InvitationRow = Omit<InvitationView, 'createdAt' | 'expiresAt'> & { createdAt: Date; expiresAt: Date };

export function viewOfInvitation(row: InvitationRow): InvitationView {
  return { ...row, createdAt: row.createdAt.toISOString(), expiresAt: row.expiresAt.toISOString() };
}
