import { codeAt } from '../auth/totp.ts';
import type { Db } from '../db/client.ts';
import { execute } from '../door/execute.ts';
import { begin, confirm } from '../teams/factor.ts';
import { PASSWORD, type Person } from './people.ts';

const MS_A_STEP = 30_000;
/** Base32, as RFC 4648 has it. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export type Authenticator = {
  /** The code at a time; of steps before or after with `aside`. */
  code: (now: Date, aside?: number) => string;
  recoveryCodes: string[];
};

/** A person with a second factor, set up through the door at a time. */
export async function makeFactor(
  db: Db,
  { viewer }: Person,
  now: Date,
  proof: { code?: string } = {},
): Promise<Authenticator> {
  const given = { password: PASSWORD, ...proof };
  const { key, setup } = await execute(begin, { db, viewer, now, input: given });
  const code = (at: Date, aside = 0) => codeAt(bytesOf(key), new Date(at.getTime() + aside * MS_A_STEP));
  const { recoveryCodes } = await execute(confirm, { db, viewer, now, input: { setup, code: code(now) } });
  return { code, recoveryCodes };
}

/** The bytes of a key that was given in letters, as an authenticator reads it. */
export function bytesOf(base32: string): Uint8Array {
  const bits = [...base32].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return new Uint8Array((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
