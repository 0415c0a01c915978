import { db } from '#lib/db/client.ts';
import packageJson from '#package.json';

export const dynamic = 'force-dynamic';

/** For load balancers and the start script: 200 while requests can be served. */
export async function GET(): Promise<Response> {
  const database = await reachable();
  const body = {
    status: database ? 'ok' : 'unavailable',
    version: packageJson.version,
    database: database ? 'ok' : 'unreachable',
  };
  return Response.json(body, { status: database ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}

async function reachable(): Promise<boolean> {
  return db().$queryRaw`SELECT 1`.then(() => true).catch(() => false);
}
