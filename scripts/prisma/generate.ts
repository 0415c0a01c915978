import { existsSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.ts';
import { ROOT } from '../root.ts';
import { stampOf } from '../stamp.ts';
import { runPrisma } from './command.ts';

const CLIENT = path.join(ROOT, 'lib', 'db', 'generated', 'client.ts');
const STAMP = path.join(ROOT, 'node_modules', '.cache', 'galley-prisma');

/** Makes the database client from the schema, unless that has been done since either changed. */
export async function generateIfStale(): Promise<void> {
  const stamp = stampOf(STAMP, ['prisma/schema.prisma', 'node_modules/prisma/package.json']);
  if (stamp.isCurrent && existsSync(CLIENT)) return;
  const outcome = await runPrisma(['generate'], {}, { show: false });
  if (outcome.code !== 0)
    throw new Refusal(`The database client could not be made. Prisma says:\n${outcome.output.trim()}`);
  stamp.write();
}
