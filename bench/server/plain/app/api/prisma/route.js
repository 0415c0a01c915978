import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../../../generated/client.ts';

const prisma = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 20, idleTimeoutMillis: 600_000 }),
  transactionOptions: { maxWait: 20_000, timeout: 20_000 },
});

/** A row, its audit row and a wake-up in one transaction; nobody is asked who they are. */
export async function POST(request) {
  const row = await request.json();
  const audit = { actorId: row.authorId, action: 'create', targetId: row.id, data: row.body };
  await prisma.$transaction([
    prisma.annotation.create({ data: row, select: { id: true } }),
    prisma.auditEvent.create({ data: audit, select: { id: true } }),
    prisma.$executeRaw`SELECT pg_notify('annotations', ${row.id})`,
  ]);
  return Response.json({ id: row.id });
}
