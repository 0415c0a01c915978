import type { PersonView } from '#lib/teams/view.ts';

export type Role = PersonView['role'];

/** Each role includes the one before. */
export const ROLES = ['reader', 'checker', 'editor', 'owner'] as const satisfies readonly Role[];

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  reader: 'Reader',
  checker: 'Checker',
  editor: 'Editor',
  owner: 'Owner',
};
