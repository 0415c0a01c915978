import { changesOf } from '../door/changes.ts';
import { defineCommand } from '../door/define.ts';
import { ruleBroken } from '../refusal.ts';
import { reopenClaim, setStage, setVerdict, signOffClaim } from './input.ts';
import { changeClaim, loadClaim } from './load.ts';
import { signOffRefusal, stageAfterVerdict } from './rules.ts';
import { withVerdict, writingVerdict } from './verdict.ts';
import { claimView } from './view.ts';

export const judge = defineCommand({
  name: 'claims.setVerdict',
  summary:
    'Say what the check found: a rating, confidence, why. Null takes the verdict back. A sign-off is withdrawn.',
  permission: 'claim.work',
  subject: 'claimId',
  input: setVerdict,
  output: claimView,
  async apply({ tx, viewer, input, standing, now }) {
    const { claimId, verdictVersion, rating, confidence, rationale } = input;
    const before = await loadClaim(tx, standing, claimId, { verdictVersion });
    const verdict = {
      rating,
      confidence: rating === null ? null : confidence === undefined ? before.confidence : confidence,
      rationale: rationale === undefined ? before.rationale : rationale,
      judgedById: rating === null ? null : viewer.userId,
      stage: stageAfterVerdict(before.stage, rating),
    };
    const claim = withVerdict(before, verdict, now);
    const changes = changesOf(before, claim, [
      'rating',
      'confidence',
      'rationale',
      'staleAt',
      'stage',
      'judgedById',
      'signedOffById',
    ]);
    return {
      result: claim,
      events: [{ type: 'claim.judged', subjectId: claimId, payload: { claim, changes } }],
      writes: [writingVerdict(standing, claim)],
    };
  },
});

export const stage = defineCommand({
  name: 'claims.setStage',
  summary:
    'Say where the work stands: open, in progress, in review. Signing off and reopening are commands of their own.',
  permission: 'claim.work',
  subject: 'claimId',
  input: setStage,
  output: claimView,
  async apply({ tx, input, standing, now }) {
    const before = await loadClaim(tx, standing, input.claimId, { workVersion: input.workVersion });
    if (before.stage === 'signedOff')
      throw ruleBroken('signed-off', 'This claim is signed off. Reopen it first.');
    const claim = await changeClaim(tx, standing, before, {
      stage: input.stage,
      workVersion: input.workVersion + 1,
      updatedAt: now,
    });
    return {
      result: claim,
      events: [
        {
          type: 'claim.staged',
          subjectId: claim.id,
          payload: { claim, changes: changesOf(before, claim, ['stage']) },
        },
      ],
    };
  },
});

export const signOff = defineCommand({
  name: 'claims.signOff',
  summary: "Approve a colleague's verdict, as the version you saw has it. Nobody signs off their own.",
  permission: 'claim.signOff',
  subject: 'claimId',
  input: signOffClaim,
  output: claimView,
  async apply({ tx, viewer, input, standing, now }) {
    const before = await loadClaim(tx, standing, input.claimId, {
      verdictVersion: input.verdictVersion,
    });
    const refusal = signOffRefusal(before, viewer.userId);
    if (refusal) throw ruleBroken('no-sign-off', refusal);
    const signed = { stage: 'signedOff' as const, signedOffById: viewer.userId, signedOffAt: now };
    const claim = await changeClaim(tx, standing, before, {
      ...signed,
      verdictVersion: input.verdictVersion + 1,
      updatedAt: now,
    });
    const changes = changesOf(before, claim, ['stage', 'signedOffById']);
    return {
      result: claim,
      events: [{ type: 'claim.signedOff', subjectId: claim.id, payload: { claim, changes } }],
    };
  },
});

export const reopen = defineCommand({
  name: 'claims.reopen',
  summary: 'Withdraw a sign-off, saying why if you like.',
  permission: 'claim.work',
  subject: 'claimId',
  input: reopenClaim,
  output: claimView,
  async apply({ tx, input, standing, now }) {
    const before = await loadClaim(tx, standing, input.claimId, {
      verdictVersion: input.verdictVersion,
    });
    if (before.stage !== 'signedOff') throw ruleBroken('not-signed-off', 'This claim is not signed off.');
    const reopened = { stage: 'reopened' as const, signedOffById: null, signedOffAt: null };
    const claim = await changeClaim(tx, standing, before, {
      ...reopened,
      verdictVersion: input.verdictVersion + 1,
      updatedAt: now,
    });
    const payload = {
      claim,
      changes: changesOf(before, claim, ['stage', 'signedOffById']),
      reason: input.reason,
    };
    return { result: claim, events: [{ type: 'claim.reopened', subjectId: claim.id, payload }] };
  },
});
