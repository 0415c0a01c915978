import { Avatar } from '../avatar.tsx';
import { Button } from '../button.tsx';
import { Choice } from '../choice.tsx';
import { Icon } from '../icon.tsx';
import { Menu, MenuItem } from '../menu.tsx';
import { ROLE_WORDS, ROLES } from '../roles.ts';
import type { InvitationRow, MemberRow, MembersTableProps } from './members-table.tsx';

/** One colleague. */
export function Member({
  member,
  mayChange,
  lastOwnerId,
  onRole,
  onRemove,
  onLeave,
  onResetPassword,
}: MembersTableProps & { member: MemberRow }) {
  const isLastOwner = member.id === lastOwnerId;
  return (
    <tr>
      <td>
        <span className="row">
          <Avatar person={member} />
          <span>
            <b>
              <bdi>{member.name}</bdi>
            </b>{' '}
            {member.isMe && <span className="faint">you</span>}
            <span className="sub">
              {member.email}
              {member.secondFactor !== undefined && (
                <span className="faint">
                  {member.secondFactor ? ' · second factor' : ' · no second factor'}
                </span>
              )}
            </span>
          </span>
        </span>
      </td>
      <td>
        {mayChange && !isLastOwner ? (
          <Choice
            label={`Role of ${member.name}`}
            className="btn s"
            arrow
            value={member.role}
            options={ROLES.map((role) => [role, ROLE_WORDS[role]] as const)}
            onChoose={(role) => onRole(member.id, role)}
          />
        ) : (
          <span title={isLastOwner ? KEEPS_ONE : undefined}>{ROLE_WORDS[member.role]}</span>
        )}
      </td>
      <td className="num quiet">{member.openClaims}</td>
      <td className="r">
        {(mayChange || member.isMe) && (
          <Menu
            trigger={<Icon name="ellipsis" />}
            label={`More for ${member.name}`}
            kind="bare"
            size="small"
            align="end"
          >
            {member.isMe ? (
              <MenuItem icon="log-out" refusal={isLastOwner ? KEEPS_ONE : null} onSelect={onLeave}>
                Leave the team
              </MenuItem>
            ) : (
              <OthersItems member={member} onRemove={onRemove} onResetPassword={onResetPassword} />
            )}
          </Menu>
        )}
      </td>
    </tr>
  );
}

const KEEPS_ONE = 'A team always keeps one owner';

/** What an owner may do about someone else. Their own password they change under Account. */
function OthersItems({
  member,
  onRemove,
  onResetPassword,
}: Pick<MembersTableProps, 'onRemove' | 'onResetPassword'> & { member: MemberRow }) {
  return (
    <>
      <MenuItem icon="key-round" onSelect={() => onResetPassword(member.id, false)}>
        Reset password
      </MenuItem>
      {member.secondFactor && (
        <MenuItem icon="lock" onSelect={() => onResetPassword(member.id, true)}>
          Reset password and second factor
        </MenuItem>
      )}
      <MenuItem icon="x" onSelect={() => onRemove(member.id)}>
        Remove from the team
      </MenuItem>
    </>
  );
}

/** Someone invited who has not come yet. */
export function Invitation({
  invitation,
  mayChange,
  onRevoke,
}: MembersTableProps & { invitation: InvitationRow }) {
  return (
    <tr className="pend">
      <td>
        <span className="row">
          <span className="av none" />
          <span>
            <b>
              <bdi>{invitation.email}</bdi>
            </b>
            <span className="sub">{invitation.about}</span>
          </span>
        </span>
      </td>
      <td>{ROLE_WORDS[invitation.role]}</td>
      <td className="quiet" />
      <td className="r">
        {mayChange && (
          <Button
            size="small"
            aria-label={`Withdraw the invitation of ${invitation.email}`}
            onClick={() => onRevoke(invitation.id)}
          >
            Withdraw
          </Button>
        )}
      </td>
    </tr>
  );
}
