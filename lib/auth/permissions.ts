/** Roles, each including the one before. */
export const roles = ['reader', 'checker', 'editor', 'owner'] as const;
export type Role = (typeof roles)[number];

/** What a predicate may look at: the asker's role in the subject's team, and whether the subject is their own work. */
export type Standing = { role: Role; own: boolean };
type Predicate = (standing: Standing) => boolean;

const from =
  (least: Role): Predicate =>
  ({ role }) =>
    roles.indexOf(role) >= roles.indexOf(least);
const ownFrom =
  (least: Role, others: Role): Predicate =>
  (standing) =>
    (standing.own && from(least)(standing)) || from(others)(standing);

/** Who may do what: the whole table. */
export const permissions = {
  'team.read': from('reader'),
  'team.leave': from('reader'),
  'team.manage': from('owner'),
  'team.audit': from('owner'),
  'token.manage': from('reader'),
  'document.read': from('reader'),
  'document.import': from('checker'),
  'document.edit': from('checker'),
  'document.manage': from('editor'),
  'claim.work': from('checker'),
  'claim.delete': ownFrom('checker', 'editor'),
  'claim.signOff': from('editor'),
  'clearing.delete': ownFrom('checker', 'editor'),
  'citation.delete': ownFrom('checker', 'editor'),
  'source.read': from('reader'),
  'source.work': from('checker'),
  'source.delete': ownFrom('checker', 'editor'),
  'source.seeConfidential': from('checker'),
  'export.public': from('reader'),
  'export.every': from('editor'),
} satisfies Record<string, Predicate>;

export type Permission = keyof typeof permissions;

/** Whether someone of this standing may do this. */
export function allows(permission: Permission, standing: Standing): boolean {
  return permissions[permission](standing);
}
