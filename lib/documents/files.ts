import * as z from 'zod';
import type { Db } from '../db/client.ts';
import { defineQuery } from '../door/define.ts';
import { ref, sha256 } from '../door/fields.ts';
import { notFound } from '../refusal.ts';
import { seesConfidential } from '../teams/rules.ts';

type Kept = { sha256: string; size: number; mediaType: string };

/** Asked before the bytes of an upload are read; the bytes themselves go into the blobs, outside the door. */
export const mayUpload = defineQuery({
  name: 'files.mayUpload',
  summary: 'Whether you may bring files into a team.',
  permission: 'document.import',
  subject: 'teamId',
  input: z.strictObject({ teamId: ref('team') }),
  async run() {
    return {};
  },
});

export const find = defineQuery({
  name: 'files.find',
  summary: 'What is known of a file that the team keeps.',
  permission: 'source.read',
  subject: 'teamId',
  input: z.strictObject({ teamId: ref('team'), sha256: sha256() }),
  async run({ db, input, standing: { teamId, role } }): Promise<Kept> {
    const kept = await db.blob.findUnique({
      where: { teamId_sha256: { teamId, sha256: input.sha256 } },
      select: { sha256: true, size: true, mediaType: true },
    });
    if (!kept || !(seesConfidential(role) || (await isOpen(db, teamId, input.sha256)))) throw notFound();
    return kept;
  },
});

/** Whether nothing confidential rests on a file. */
async function isOpen(db: Db, teamId: string, fileSha256: string): Promise<boolean> {
  return (await db.source.count({ where: { teamId, fileSha256, confidentiality: 'confidential' } })) === 0;
}
