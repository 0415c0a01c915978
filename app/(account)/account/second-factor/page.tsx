import type { Metadata } from 'next';
import Link from 'next/link';
import { DoorPage } from '#app/_ui/screens/door-page.tsx';
import { safeNext } from '#app/(public)/sign-in/safe-next.ts';
import { readersClock } from '#app/clock.ts';
import { whenOf } from '#app/days.ts';
import { askForPage, myTeams } from '#app/viewer.ts';
import * as factor from '#lib/teams/factor.ts';
import { NewFactor } from './new-factor.tsx';
import { PresentFactor } from './present-factor.tsx';

export const metadata: Metadata = { title: 'Second factor' };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

/** Switched on, moved and off here. A team that asks for one sends its members here before they enter. */
export default async function SecondFactorPage({ searchParams }: Props) {
  const { next } = await searchParams;
  const { since, codesLeft } = await askForPage(factor.get, {});
  const asking = (await myTeams()).filter((team) => team.requiresSecondFactor).map((team) => team.name);
  return (
    <DoorPage
      title="Second factor"
      lead={since ? undefined : <Why asking={asking} />}
      after={<Link href="/account">Back to the account</Link>}
    >
      {since ? (
        <PresentFactor since={whenOf(since, await readersClock())} codesLeft={codesLeft} asking={asking} />
      ) : (
        <NewFactor next={next ? safeNext(next) : '/account'} />
      )}
    </DoorPage>
  );
}

function Why({ asking }: { asking: string[] }) {
  return (
    <>
      {asking[0] && (
        <>
          <bdi>{asking[0]}</bdi> asks its members for one, and is shut to you until you have it. (Or leave
          that team, under Account.){' '}
        </>
      )}
      A password can be seen or guessed. With a second factor it opens nothing without a code from a device
      that you hold.
    </>
  );
}
