import { FieldError, TextField } from '../field.tsx';
import { FocusInvalid } from '../focus-invalid.tsx';
import type { FormAction, FormError } from '../form-error.ts';
import { Icon } from '../icon.tsx';
import { SubmitButton } from '../submit-button.tsx';
import { NewPasswordField } from './new-password-field.tsx';

type InvitationFormProps = {
  action: FormAction;
  error?: FormError | null;
  /** The link's secret; sent along. */
  token: string;
  invitation: { team: string; role: string; email: string; invitedBy?: string };
  /**
   * `new` makes an account, `sign-in` asks for the password of the one that exists, `signed-in` only joins.
   */
  account: 'new' | 'sign-in' | 'signed-in';
  /** Who is signed in, and so would join. */
  signedInAs?: string;
  name?: string;
};

/** Joining a team by its link. Sends `token`, and as far as the account needs them `name` and `password`. */
export function InvitationForm({
  action,
  error,
  token,
  invitation,
  account,
  signedInAs,
  name,
}: InvitationFormProps) {
  return (
    <>
      <Invited {...invitation} />
      {signedInAs && signedInAs !== invitation.email && <SomeoneElse email={signedInAs} />}
      <form action={action}>
        <FocusInvalid error={error} />
        <input type="hidden" name="token" value={token} />
        {error?.message && <FieldError>{error.message}</FieldError>}
        {account === 'new' && (
          <>
            <TextField
              label="Your name"
              name="name"
              autoComplete="name"
              required
              defaultValue={name}
              error={error?.fields?.name}
            />
            <NewPasswordField error={error?.fields?.password} />
          </>
        )}
        {account === 'sign-in' && (
          <TextField
            label="Your password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            dir="ltr"
            error={error?.fields?.password}
            hint="This address has an account here already."
          />
        )}
        <div className="row">
          <SubmitButton size="large" busy="Joining">
            Join the team
          </SubmitButton>
        </div>
      </form>
    </>
  );
}

/** The link was made for another address than the one that is signed in here. */
function SomeoneElse({ email }: { email: string }) {
  return (
    <p className="notice">
      <Icon name="circle-exclamation-point" small />
      <span>
        You are signed in as <bdi>{email}</bdi>, and join as that person. Is it not you? Sign out first, then
        open the link again.
      </span>
    </p>
  );
}

function Invited({ team, role, email, invitedBy }: InvitationFormProps['invitation']) {
  return (
    <dl className="who">
      <dt>Team</dt>
      <dd>
        <b>
          <bdi>{team}</bdi>
        </b>
      </dd>
      <dt>As</dt>
      <dd>{role}</dd>
      <dt>E-mail</dt>
      <dd>
        <bdi>{email}</bdi>
      </dd>
      {invitedBy && (
        <>
          <dt>Invited by</dt>
          <dd>
            <bdi>{invitedBy}</bdi>
          </dd>
        </>
      )}
    </dl>
  );
}
