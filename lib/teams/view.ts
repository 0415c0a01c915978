import * as z from 'zod';

export const roleView = z.enum(['reader', 'checker', 'editor', 'owner']);

/** A team as one of its members sees it. */
export const teamView = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  role: roleView,
  version: z.int(),
  /** The team that shows what Galley does. */
  sample: z.boolean(),
});
export type TeamView = z.infer<typeof teamView>;

/** A colleague: everyone in the team sees name and role. */
export const personView = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: roleView,
  since: z.iso.datetime(),
});
export type PersonView = z.infer<typeof personView>;

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
