import * as z from 'zod';

const roleView = z.enum(['reader', 'checker', 'editor', 'owner']);

/** A team as one of its members sees it. */
export const teamView = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  role: roleView,
  version: z.int(),
  /** The team that shows what Galley does. */
  sample: z.boolean(),
  /** Whether it asks its members for a second factor. */
  requiresSecondFactor: z.boolean(),
  /** False where the viewer must set one up first. */
  open: z.boolean(),
});
export type TeamView = z.infer<typeof teamView>;

/** A colleague: everyone in the team sees name, address and role. */
export const personView = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: roleView,
  since: z.iso.datetime(),
});
export type PersonView = z.infer<typeof personView>;

/** A colleague as an owner sees them: also whether they have a second factor. */
export const memberView = personView.extend({ secondFactor: z.boolean().optional() });
export type MemberView = z.infer<typeof memberView>;

/** One's own second factor. */
export const factorView = z.object({ since: z.iso.datetime().nullable(), codesLeft: z.int() });
export type FactorView = z.infer<typeof factorView>;

/** A browser in which one is signed in; `device` is what it calls itself. */
const sessionView = z.object({
  sessionId: z.string(),
  device: z.string().nullable(),
  since: z.iso.datetime(),
  /** To ten minutes. */
  lastSeenAt: z.iso.datetime(),
  isThis: z.boolean(),
});
export type SessionView = z.infer<typeof sessionView>;
export const sessionList = z.object({ sessions: z.array(sessionView) });

export const invitationView = z.object({
  id: z.uuid(),
  email: z.string(),
  role: roleView,
  createdById: z.uuid(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type InvitationView = z.infer<typeof invitationView>;

export const tokenView = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type TokenView = z.infer<typeof tokenView>;
