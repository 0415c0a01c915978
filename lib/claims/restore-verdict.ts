import type { Viewer } from '../auth/viewer.ts';
import type { Tx } from '../db/client.ts';
import { changesOf } from '../door/changes.ts';
import { defineCommand, type Standing } from '../door/define.ts';
import { ruleBroken } from '../refusal.ts';
import { restoreVerdict } from './input.ts';
import { changeClaim, loadClaim } from './load.ts';
import { standsOnSameWords } from './rules.ts';
import { type ClaimView, claimView } from './view.ts';

const FIELDS = [
  'rating',
  'confidence',
  'rationale',
  'judgedById',
  'judgedAt',
  'staleAt',
  'signedOffById',
  'signedOffAt',
  'stage',
] as const;

/** For whoever judged, signed off or reopened by mistake: it is as if they had not, for the others' work too. */
export const restore = defineCommand({
  name: 'claims.restoreVerdict',
  summary:
    'Put the verdict back as an earlier version had it, with its judge and its sign-off; only where every change since is your own and the words are the same.',
  permission: 'claim.work',
  subject: 'claimId',
  input: restoreVerdict,
  output: claimView,
  async apply({ tx, viewer, input: { claimId, verdictVersion, asOf }, standing, now }) {
    const before = await loadClaim(tx, standing, claimId, { verdictVersion });
    if (asOf === verdictVersion) return { result: before, events: [] };
    const { earlier, foreign } = await earlierVerdict(tx, standing, viewer, { claimId, asOf });
    if (foreign) throw ruleBroken('changed-since', 'A colleague has changed the verdict since.');
    if (!earlier) throw ruleBroken('no-such-verdict', 'That verdict is not known any more.');
    if (!standsOnSameWords(earlier, before))
      throw ruleBroken('other-words', 'The verdict was given on other words.');
    const verdict = Object.fromEntries(FIELDS.map((field) => [field, earlier[field]]));
    const claim = await changeClaim(tx, standing, before, {
      ...verdict,
      verdictVersion: verdictVersion + 1,
      updatedAt: now,
    });
    const payload = { claim, changes: changesOf(before, claim, [...FIELDS]) };
    return { result: claim, events: [{ type: 'claim.verdictRestored', subjectId: claimId, payload }] };
  },
});

type Earlier = { earlier: ClaimView | null; foreign: boolean };

/** The claim as it last stood with that version of the verdict, and whether anyone but the viewer has touched the verdict since. */
async function earlierVerdict(
  tx: Tx,
  { streamId }: Standing,
  { userId }: Viewer,
  { claimId, asOf }: { claimId: string; asOf: number },
): Promise<Earlier> {
  const [found] = await tx.$queryRaw<[Earlier?]>`WITH held AS (
      SELECT seq, payload->'claim' AS claim FROM "Event" WHERE "streamId" = ${streamId}::uuid AND "subjectId" = ${claimId}::uuid
        AND (payload->'claim'->>'verdictVersion')::int = ${asOf} ORDER BY seq DESC LIMIT 1
    ) SELECT held.claim AS earlier, EXISTS (
      SELECT 1 FROM "Event" e WHERE e."streamId" = ${streamId}::uuid AND e."subjectId" = ${claimId}::uuid AND e.seq > held.seq
        AND e."actorId" IS DISTINCT FROM ${userId}::uuid AND jsonb_exists_any(e.payload->'changes', ${[...FIELDS]}::text[])
    ) AS "foreign" FROM held`;
  return found ?? { earlier: null, foreign: false };
}
