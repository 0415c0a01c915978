import type { Metadata } from 'next';
import Link from 'next/link';
import { ButtonLink } from '#app/_ui/button.tsx';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { SignOut } from '#app/_ui/sign-out.tsx';
import { readersClock } from '#app/clock.ts';
import { type Clock, whenOf } from '#app/days.ts';
import { NameForm } from '#app/name-form.tsx';
import { askForPage, me, myTeams } from '#app/viewer.ts';
import * as factor from '#lib/teams/factor.ts';
import * as sessions from '#lib/teams/sessions.ts';
import type { FactorView, SessionView } from '#lib/teams/view.ts';
import { deviceOf } from './device-of.ts';
import { Sessions } from './sessions.tsx';
import { Teams } from './teams.tsx';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  const { name, email } = await me();
  const present = await askForPage(factor.get, {});
  const open = await askForPage(sessions.list, {});
  const clock = await readersClock();
  return (
    <DoorPage title="Account" lead={<bdi>{email}</bdi>} after={<Link href="/">Back to the desk</Link>}>
      <NameForm
        name={name}
        label="Your name"
        hint="Colleagues see it beside what you do."
        autoComplete="name"
        command="account.rename"
      />
      <Teams teams={await myTeams()} />
      <SigningIn factor={present} clock={clock} />
      <Sessions
        rows={open.sessions.map(({ sessionId, device, isThis, ...times }) => ({
          id: sessionId,
          device: deviceOf(device),
          times: timesOf(times, clock),
          isThis,
        }))}
      >
        <SignOut>Sign out here</SignOut>
      </Sessions>
    </DoorPage>
  );
}

function SigningIn({ factor: { since, codesLeft }, clock }: { factor: FactorView; clock: Clock }) {
  return (
    <section className="alt" aria-labelledby="signing-in">
      <h2 id="signing-in">Signing in</h2>
      <p>
        {since
          ? `The second factor is on since ${whenOf(since, clock)}; ${codesLeft === 1 ? '1 recovery code is' : `${codesLeft} recovery codes are`} left.`
          : 'With your password alone: there is no second factor.'}
      </p>
      <div className="row">
        <ButtonLink icon="key-round" href="/account/password">
          Change password
        </ButtonLink>
        <ButtonLink icon="lock" href="/account/second-factor">
          {since ? 'Second factor' : 'Set up a second factor'}
        </ButtonLink>
      </div>
      <p className="hint">Either change signs you out everywhere else.</p>
    </section>
  );
}

function timesOf({ since, lastSeenAt }: Pick<SessionView, 'since' | 'lastSeenAt'>, clock: Clock): string {
  return `Signed in ${whenOf(since, clock)}, last here ${whenOf(lastSeenAt, clock)}`;
}
