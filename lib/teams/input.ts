import * as z from 'zod';
import { line, ref, sha256, verbatim, version } from '../door/fields.ts';

const role = z.enum(['reader', 'checker', 'editor', 'owner']);
const email = z.email('Write an e-mail address such as name@newsroom.org.').max(254).toLowerCase();
const password = verbatim(1_000);
/** What a one-time link ends with. */
const token = z.string().min(20, 'This link is not complete.').max(200, 'This link is not complete.');

export const foundTeam = z.strictObject({ name: line(80) });
export const renameTeam = z.strictObject({ teamId: ref('team'), version: version(), name: line(80) });
export const setMemberRole = z.strictObject({ teamId: ref('team'), memberId: ref('member'), role });
export const removeMember = z.strictObject({ teamId: ref('team'), memberId: ref('member') });
export const leaveTeam = z.strictObject({ teamId: ref('team') });
/** With endsSecondFactor the link also switches the member's second factor off: for someone who lost their authenticator. */
export const resetMemberPassword = z.strictObject({
  teamId: ref('team'),
  memberId: ref('member'),
  endsSecondFactor: z.boolean().optional(),
});
export const requireFactor = z.strictObject({
  teamId: ref('team'),
  version: version(),
  required: z.boolean(),
});

/** With temporaryPassword, an address that has no account yet gets one at once, its password to be changed at first sign-in. */
export const createInvitation = z.strictObject({
  teamId: ref('team'),
  email,
  role,
  name: line(120).optional(),
  temporaryPassword: z.boolean().optional(),
});
export const revokeInvitation = z.strictObject({ invitationId: ref('invitation') });
export const acceptInvitation = z.strictObject({ token });

export const createToken = z.strictObject({ teamId: ref('team'), name: line(80) });
export const revokeToken = z.strictObject({ tokenId: ref('token') });

export const changePassword = z.strictObject({ current: password, next: password });
export const renameAccount = z.strictObject({ name: line(120) });
export const endOneSession = z.strictObject({ sessionId: sha256() });

/** Six digits, or a recovery code; people put spaces in. */
const code = line(40);
/** The password again, and a code where there is a second factor. */
export const provenSelf = z.strictObject({ password, code: code.optional() });
export const confirmFactor = z.strictObject({ setup: z.string().regex(/^[\w-]{1,1000}$/), code });

/** For what asks about oneself. */
export const ofMe = z.strictObject({});

export const ofTeam = z.strictObject({ teamId: ref('team') });

/** What the forms of people send who are not signed in yet. */
export const setUpInput = z.strictObject({ token, name: line(120), email, password, team: line(80) });
export const joinInput = z.strictObject({ token, name: line(120), password });
export const resetInput = z.strictObject({ token, next: password });
