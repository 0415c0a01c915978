import type { Role } from '#lib/auth/permissions.ts';

/** The permission table in words; lib/auth/permissions.ts decides. */
export const rights: { may: string; from: Role }[] = [
  { may: 'Read documents, claims and sources; export what a reader may see', from: 'reader' },
  {
    may: 'Import documents; make and edit claims, sources, citations, clearings and verdicts; delete their own',
    from: 'checker',
  },
  { may: 'Know who a confidential source is', from: 'checker' },
  {
    may: 'Sign off a colleague’s verdict; archive, delete and restore documents; delete others’ claims; export every view',
    from: 'editor',
  },
  { may: 'Invite, change roles, remove members; settings; audit', from: 'owner' },
];
