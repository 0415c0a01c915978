/** Next calls this once, when a server process starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || !process.env.DATABASE_URL) return;
  const { db } = await import('#lib/db/client.ts');
  const { startHousekeeping } = await import('#lib/housekeeping.ts');
  startHousekeeping(db());
}
