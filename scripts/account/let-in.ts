import { connect, type Db } from '#lib/db/client.ts';
import { Refusal as Refused } from '#lib/refusal.ts';
import { endFactorOfAddress, linkForAddress } from '#lib/teams/rescue.ts';
import { Refusal } from '../refusal.ts';

type Deed = 'password-link' | 'second-factor-off';

/** Does it, and gives what to say to whoever runs the server. */
export async function letIn(
  deed: Deed,
  email: string,
  { appUrl, databaseUrl }: { appUrl: string; databaseUrl: string },
): Promise<string> {
  const db = connect(databaseUrl);
  try {
    return deed === 'password-link' ? await linkIn(db, email, appUrl) : await factorOff(db, email);
  } catch (error) {
    throw error instanceof Refused ? new Refusal(error.detail) : error;
  } finally {
    await db.$disconnect();
  }
}

async function linkIn(db: Db, email: string, appUrl: string): Promise<string> {
  const { link, expiresAt, hasFactor } = await linkForAddress(db, email, new Date());
  const until = `${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return [
    `By this link the password of ${email} is chosen anew, once, until ${until}:`,
    `${appUrl}${link}`,
    ...(hasFactor ? ['Their second factor stays on: second-factor-off takes it away.'] : []),
  ].join('\n');
}

async function factorOff(db: Db, email: string): Promise<string> {
  await endFactorOfAddress(db, email, new Date());
  return `The second factor of ${email} is off, with its recovery codes, and they are signed out everywhere. Their password is as it was.`;
}
