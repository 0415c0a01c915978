import type * as z from 'zod';
import type { Problem } from '#app/door.ts';
import type * as claims from '#lib/claims/input.ts';
import type { Seqs } from '../live/line.ts';

type Body<S extends z.ZodType> = z.input<S>;

/** The commands that an open document sends, by the name under which the door knows them. */
export type Bodies = {
  'claims.create': Body<typeof claims.createClaim>;
  'claims.update': Body<typeof claims.updateClaim>;
  'claims.rerange': Body<typeof claims.rerangeClaim>;
  'claims.setVerdict': Body<typeof claims.setVerdict>;
  'claims.setStage': Body<typeof claims.setStage>;
  'claims.signOff': Body<typeof claims.signOffClaim>;
  'claims.reopen': Body<typeof claims.reopenClaim>;
  'claims.restoreVerdict': Body<typeof claims.restoreVerdict>;
  'claims.delete': Body<typeof claims.deleteClaim>;
  'claims.restore': Body<typeof claims.restoreClaim>;
  'clearings.create': Body<typeof claims.createClearing>;
  'clearings.delete': Body<typeof claims.deleteClearing>;
  'citations.add': Body<typeof claims.addCitation>;
  'citations.addByAddress': Body<typeof claims.addCitationByAddress>;
  'citations.update': Body<typeof claims.updateCitation>;
  'citations.delete': Body<typeof claims.deleteCitation>;
};
export type CallName = keyof Bodies;
export type Call = { [Name in CallName]: { name: Name; body: Bodies[Name] } }[CallName];

/** How a sending ended. `unreachable`: nobody knows whether it arrived, so it is sent again under the same key. */
export type Answer =
  | { kind: 'done'; result: unknown; reached: Seqs }
  | { kind: 'refused'; problem: Problem }
  /** The server answered that it stumbled. */
  | { kind: 'failed'; problem: Problem }
  | { kind: 'unreachable' }
  | { kind: 'signedOut' };

/** Rows that the server has not confirmed yet have ids of ours. */
export const provisional = 'new:';
export function isProvisional(id: string): boolean {
  return id.startsWith(provisional);
}
