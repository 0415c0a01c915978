'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { FormError } from '#app/_ui/form-error.ts';
import { InviteForm } from '#app/_ui/screens/invite-form.tsx';
import { type InvitationRow, type MemberRow, MembersTable } from '#app/_ui/screens/members-table.tsx';
import { OneTimeLink } from '#app/_ui/screens/one-time-link.tsx';
import { sayToast } from '#app/_ui/toasts.ts';
import { fieldErrors, send } from '#app/door.ts';
import type { TeamView } from '#lib/teams/view.ts';

type Props = { team: TeamView; members: MemberRow[]; invitations: InvitationRow[] };
type Secret = { words: string; secret: string; label: string };

/** Who is in the team. Links and temporary passwords are shown once, to be handed over. */
export function Members({ team, members, invitations }: Props) {
  const router = useRouter();
  const [secret, setSecret] = useState<Secret | null>(null);
  const [error, setError] = useState<FormError | null>(null);
  const [email, setEmail] = useState<string>();
  const owners = members.filter((member) => member.role === 'owner');

  async function change<R>(command: string, input: object): Promise<R | null> {
    const answer = await send<R>(command, input);
    router.refresh();
    if (answer.ok) return answer.result;
    sayToast({ message: answer.problem.detail, stays: true });
    return null;
  }

  async function invite(form: FormData) {
    const address = String(form.get('email') ?? '');
    const input = {
      teamId: team.id,
      email: address,
      role: form.get('role'),
      ...(form.get('temporaryPassword') ? { temporaryPassword: true } : {}),
    };
    const answer = await send<{ link: string | null; temporaryPassword: string | null }>(
      'invitations.create',
      input,
    );
    router.refresh();
    setEmail(answer.ok ? '' : address);
    setError(
      answer.ok
        ? null
        : answer.problem.errors
          ? { fields: fieldErrors(answer.problem) }
          : { message: answer.problem.detail },
    );
    if (answer.ok) setSecret(handedOver(address, answer.result));
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
      {team.role === 'owner' && <InviteForm key={email} action={invite} error={error} email={email} />}
      {secret && (
        <OneTimeLink key={secret.secret} secret={secret.secret} label={secret.label}>
          {secret.words}
        </OneTimeLink>
      )}
      <MembersTable
        members={members}
        invitations={invitations}
        mayChange={team.role === 'owner'}
        lastOwnerId={owners.length === 1 ? owners[0]?.id : undefined}
        onRole={(memberId, role) => void change('members.setRole', { teamId: team.id, memberId, role })}
        onRemove={(memberId) => void change('members.remove', { teamId: team.id, memberId })}
        onResetPassword={(...asked) => void resetPassword(...asked)}
        onRevoke={(invitationId) => void change('invitations.revoke', { invitationId })}
      />
    </>
  );
}

function handedOver(
  email: string,
  { link, temporaryPassword }: { link: string | null; temporaryPassword: string | null },
): Secret {
  if (temporaryPassword)
    return {
      words: `${email} has an account now, with this password, to be changed at first sign-in.`,
      secret: temporaryPassword,
      label: 'Temporary password',
    };
  return {
    words: `Send this link to ${email}; it works once, for a week.`,
    secret: absolute(link ?? ''),
    label: 'Invitation link',
  };
}

function absolute(path: string): string {
  return new URL(path, window.location.href).href;
}
