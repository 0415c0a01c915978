import { TextField } from '../field.tsx';
import { Icon } from '../icon.tsx';
import { SignOut } from '../sign-out.tsx';
import { DoorForm, type DoorFormProps } from './door-form.tsx';
import { NewPasswordField, PasswordField } from './password-field.tsx';

type InvitationFormProps = DoorFormProps & {
  /** The link's secret; sent along. */
  token: string;
  invitation: { team: string; role: string; email: string };
  /** `new` makes an account, `sign-in` asks for the password of the one that exists, `signed-in` only joins. */
  account: 'new' | 'sign-in' | 'signed-in';
  /** Who is signed in, and so would join. */
  signedInAs?: string;
  name?: string;
};

/** Joining a team by its link. Sends `token`, and as far as the account needs them `name` and `password`. */
export function InvitationForm({
  token,
  invitation,
  account,
  signedInAs,
  name,
  ...form
}: InvitationFormProps) {
  const wrong = form.error?.fields ?? {};
  return (
    <>
      <Invited {...invitation} />
      {signedInAs && signedInAs !== invitation.email && <SomeoneElse email={signedInAs} token={token} />}
      <DoorForm {...form} verb="Join the team" busy="Joining">
        <input type="hidden" name="token" value={token} />
        {account === 'new' && (
          <>
            <TextField
              label="Your name"
              name="name"
              autoComplete="name"
              required
              defaultValue={name}
              error={wrong.name}
            />
            <NewPasswordField error={wrong.password} />
          </>
        )}
        {account === 'sign-in' && (
          <PasswordField error={wrong.password} hint="This address has an account here already." />
        )}
      </DoorForm>
    </>
  );
}

/** The link was made for another address than the one that is signed in here. */
function SomeoneElse({ email, token }: { email: string; token: string }) {
  return (
    <div className="notice">
      <Icon name="circle-exclamation-point" small />
      <div>
        <p>
          You are signed in as <bdi>{email}</bdi>, and would join as that person.
        </p>
        <SignOut size="small" next={`/invitation/${token}`}>
          Not you? Sign out
        </SignOut>
      </div>
    </div>
  );
}

function Invited({ team, role, email }: InvitationFormProps['invitation']) {
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
    </dl>
  );
}
