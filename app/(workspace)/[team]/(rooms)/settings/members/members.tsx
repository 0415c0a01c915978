'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { InviteForm, type InviteValues } from '#app/_ui/screens/invite-form.tsx';
import { type InvitationRow, type MemberRow, MembersTable } from '#app/_ui/screens/members-table.tsx';
import { OneTimeLink } from '#app/_ui/screens/one-time-link.tsx';
import { sayToast } from '#app/_ui/toasts.ts';
import { send } from '#app/door.ts';
import { useCommand } from '#app/use-command.ts';
import { allows } from '#lib/auth/permissions.ts';
import type { TeamView } from '#lib/teams/view.ts';

type Props = { team: TeamView; members: MemberRow[]; invitations: InvitationRow[] };
type Secret = { words: string; secret: string; label: string };

/** Who is in the team. Links and temporary passwords are shown once, to be handed over. */
export function Members({ team, members, invitations }: Props) {
  const router = useRouter();
  const [secret, setSecret] = useState<Secret | null>(null);
  const { error, ask } = useCommand();
  const [invited, setInvited] = useState<{ values: InviteValues; attempt: number }>({
    values: {},
    attempt: 0,
  });
  const manages = allows('team.manage', { role: team.role, own: false });
  const owners = members.filter((member) => member.role === 'owner');

  async function change<R>(command: string, input: object): Promise<R | null> {
    const answer = await send<R>(command, input);
    router.refresh();
    if (answer.ok) return answer.result;
    sayToast({ message: answer.problem.detail, stays: true });
    return null;
  }

  async function invite(form: FormData) {
    const asked = invitationOf(form);
    const made = await ask<Handed>('invitations.create', { teamId: team.id, ...asked });
    router.refresh();
    setInvited(({ attempt }) => ({ values: made ? {} : asked, attempt: attempt + 1 }));
    if (made) setSecret(handedOver(asked, made));
  }

  async function leave() {
    const left = await change('teams.leave', { teamId: team.id });
    if (left) window.location.assign('/');
  }

  async function resetPassword(memberId: string, endsSecondFactor: boolean) {
    const input = { teamId: team.id, memberId, endsSecondFactor };
    const made = await change<{ link: string }>('members.resetPassword', input);
    const name = members.find((member) => member.id === memberId)?.name ?? 'them';
    if (made)
      setSecret({
        words: `By this link ${name} chooses a new password, once, within a day.${endsSecondFactor ? ' It switches their second factor off.' : ''}`,
        secret: absolute(made.link),
        label: 'Password link',
      });
  }

  return (
    <>
      {manages && <InviteForm key={invited.attempt} action={invite} error={error} values={invited.values} />}
      {secret && (
        <OneTimeLink key={secret.secret} secret={secret.secret} label={secret.label}>
          {secret.words}
        </OneTimeLink>
      )}
      <MembersTable
        members={members}
        invitations={invitations}
        mayChange={manages}
        lastOwnerId={owners.length === 1 ? owners[0]?.id : undefined}
        onRole={(memberId, role) => void change('members.setRole', { teamId: team.id, memberId, role })}
        onLeave={() => void leave()}
        onRemove={(memberId) => void change('members.remove', { teamId: team.id, memberId })}
        onResetPassword={(...asked) => void resetPassword(...asked)}
        onRevoke={(invitationId) => void change('invitations.revoke', { invitationId })}
      />
    </>
  );
}

type Handed = { link: string | null; temporaryPassword: string | null };
type Asked = { email: string; temporaryPassword?: boolean };

/** What the form of an invitation asks for; a name only with the account that it opens at once. */
function invitationOf(form: FormData): Asked & { role: string; name?: string } {
  const given = (field: string) => String(form.get(field) ?? '');
  const asked = { email: given('email'), role: given('role') };
  if (!form.get('temporaryPassword')) return asked;
  const name = given('name').trim();
  return { ...asked, temporaryPassword: true, ...(name ? { name } : {}) };
}

/** Whoever has an account keeps their password, and gets a link also where a password was asked for. */
function handedOver(asked: Asked, { link, temporaryPassword }: Handed): Secret {
  const { email } = asked;
  if (temporaryPassword)
    return {
      words: `${email} has an account now, with this password, to be changed at first sign-in.`,
      secret: temporaryPassword,
      label: 'Temporary password',
    };
  const why = asked.temporaryPassword ? `${email} has an account already and keeps its password. ` : '';
  return {
    words: `${why}Send this link to ${email}; it works once, for a week.`,
    secret: absolute(link ?? ''),
    label: 'Invitation link',
  };
}

function absolute(path: string): string {
  return new URL(path, window.location.href).href;
}
