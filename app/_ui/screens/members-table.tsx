'use client';
import type { Role } from '../roles.ts';
import { Invitation, Member } from './member-row.tsx';

export type MemberRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** How many claims they have to check, or to look at again. */
  openClaims: number;
  isMe?: boolean;
  /** Told to owners alone. */
  secondFactor?: boolean;
};
export type InvitationRow = {
  id: string;
  email: string;
  role: Role /** "Invited by you on Wednesday, lapses in 4 days" */;
  about: string;
};

export type MembersTableProps = {
  members: readonly MemberRow[];
  invitations: readonly InvitationRow[];
  /** Owners change; everyone else only reads. */
  mayChange: boolean;
  /** Why the last owner may not step down, where the server already knows. */
  lastOwnerId?: string;
  onRole: (memberId: string, role: Role) => void;
  onRemove: (memberId: string) => void;
  /** For oneself, whatever one's role. */
  onLeave: () => void;
  onResetPassword: (memberId: string, endsSecondFactor: boolean) => void;
  onRevoke: (invitationId: string) => void;
};

/** The people of a team and those invited. */
export function MembersTable(props: MembersTableProps) {
  return (
    <table className="lib mem">
      <thead>
        <tr>
          <th>Person</th>
          <th>Role</th>
          <th>Open claims</th>
          <th>
            <span className="sr">More</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.members.map((member) => (
          <Member key={member.id} member={member} {...props} />
        ))}
        {props.invitations.map((invitation) => (
          <Invitation key={invitation.id} invitation={invitation} {...props} />
        ))}
      </tbody>
    </table>
  );
}
