import * as z from 'zod';

/** What a backup says of itself, as its first entry: a restore is refused by it before anything is written. */
export const manifest = z.strictObject({
  format: z.literal('galley-backup-1'),
  version: z.string(),
  takenAt: z.iso.datetime(),
  /** Names of the applied migrations: the shape of the tables. */
  migrations: z.array(z.string()),
  tables: z.array(z.strictObject({ name: z.string(), rows: z.number().int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifest>;
export type TableEntry = Manifest['tables'][number];

export const MANIFEST = 'manifest.json';
export const TABLES = 'tables/';
/** Kept from DATA_DIR: the uploaded and captured files, and what keeps people signed in. */
export const FILES = 'files/';
export const SECRET = 'auth-secret';
