import { hash, verify } from '@node-rs/argon2';
import { commonPasswords } from './common-passwords.ts';

/** OWASP's second recommended setting for argon2id: 19 MiB, two passes, one lane. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 1_000;

/** Why a password will not do, as a sentence; null when it will. `about` are words it must not merely repeat, such as the e-mail address. */
export function passwordFault(password: string, about: string[] = []): string | null {
  const folded = password.normalize('NFKC').toLowerCase();
  if ([...password].length < SHORTEST_PASSWORD)
    return `Use at least ${SHORTEST_PASSWORD} characters; a few words in a row do well.`;
  if (password.length > LONGEST_PASSWORD) return `Use at most ${LONGEST_PASSWORD} characters.`;
  if (isCommon(folded)) return 'This password is among those that are guessed first. Choose another.';
  if (about.some((word) => word.length > 3 && folded === word.toLowerCase()))
    return 'Do not use your name or address as the password.';
  return null;
}

/** Also repeats of one character or short run, and runs along the digits or the alphabet. */
function isCommon(folded: string): boolean {
  if (commonPasswords.has(folded)) return true;
  if (/^(.{1,4})\1+.{0,3}$/u.test(folded)) return true;
  return '01234567890123456789abcdefghijklmnopqrstuvwxyzqwertyuiopasdfghjklzxcvbnm'.includes(folded);
}

export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), ARGON2ID);
}

/** Whether the password is the hash's; false for a hash nobody can match. */
export async function passwordMatches(stored: string, password: string): Promise<boolean> {
  if (!stored.startsWith('$argon2')) return false;
  return verify(stored, password.normalize('NFKC'));
}

const decoy = hashPassword('no account has this password');

/** Costs as much as a real check, so that an unknown address takes no less time than a known one. */
export async function pretendToCheck(password: string): Promise<false> {
  await verify(await decoy, password.normalize('NFKC'));
  return false;
}
