import type { Metadata } from 'next';
import Link from 'next/link';
import { ButtonLink } from '#app/_ui/button.tsx';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { whenOf } from '#app/days.ts';
import { askForPage, me } from '#app/viewer.ts';
import * as factor from '#lib/teams/factor.ts';
import * as sessions from '#lib/teams/sessions.ts';
import type { FactorView, SessionView } from '#lib/teams/view.ts';
import { AccountName } from './account-name.tsx';
import { deviceOf } from './device-of.ts';
import { Sessions } from './sessions.tsx';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  const { name, email } = await me();
  const present = await askForPage(factor.get, {});
  const open = await askForPage(sessions.list, {});
  const now = new Date();
  return (
    <DoorPage title="Account" lead={<bdi>{email}</bdi>} after={<Link href="/">Back to the desk</Link>}>
      <AccountName name={name} />
      <SigningIn factor={present} now={now} />
      <Sessions
        rows={open.sessions.map(({ sessionId, device, isThis, ...times }) => ({
          id: sessionId,
          device: deviceOf(device),
          times: timesOf(times, now),
          isThis,
        }))}
      />
    </DoorPage>
  );
}

function SigningIn({ factor: { since, codesLeft }, now }: { factor: FactorView; now: Date }) {
  return (
    <section className="alt" aria-labelledby="signing-in">
      <h2 id="signing-in">Signing in</h2>
      <p>
        {since
          ? `The second factor is on since ${whenOf(since, now)}; ${codesLeft} recovery codes are left.`
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

function timesOf({ since, lastSeenAt }: Pick<SessionView, 'since' | 'lastSeenAt'>, now: Date): string {
  return `Signed in ${whenOf(since, now)}, last here ${whenOf(lastSeenAt, now)} UTC`;
}
