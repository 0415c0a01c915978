import { seal, unseal } from '../auth/seal.ts';
import { MS_A_MINUTE } from '../time.ts';

const MINUTES_TO_FINISH = 15;

/** A key that waits for its first code, and since when the factor counts that it takes the place of. */
export type Setup = { key: Uint8Array; replaces: Date | null };

/**
 * A setup under way, sealed for the browser to bring back: nothing is stored of what nobody may finish. It opens in the
 * session that began it, for a quarter of an hour.
 */
export function sealFactorSetup({ key, replaces }: Setup, sessionId: string, now: Date): string {
  const until = now.getTime() + MINUTES_TO_FINISH * MS_A_MINUTE;
  const words = JSON.stringify([Buffer.from(key).toString('base64'), replaces?.getTime() ?? null, until]);
  return Buffer.from(seal(Buffer.from(words), aboutOf(sessionId))).toString('base64url');
}

/** The setup that was sealed; null when it has lapsed, or is another session's, or none of ours. */
export function openFactorSetup(sealed: string, sessionId: string, now: Date): Setup | null {
  const words = unseal(Buffer.from(sealed, 'base64url'), aboutOf(sessionId));
  if (!words) return null;
  const [key, replaces, until] = JSON.parse(Buffer.from(words).toString()) as [string, number | null, number];
  if (until < now.getTime()) return null;
  return {
    key: new Uint8Array(Buffer.from(key, 'base64')),
    replaces: replaces === null ? null : new Date(replaces),
  };
}

function aboutOf(sessionId: string): string {
  return `setup of a second factor in session ${sessionId}`;
}
