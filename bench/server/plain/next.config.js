import path from 'node:path';

/** What one would write first: Next, Prisma, a transaction. The peer that the door is held against. */
const root = path.resolve(import.meta.dirname, '../../..');
export default {
  poweredByHeader: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  turbopack: { root },
  outputFileTracingRoot: root,
  serverExternalPackages: ['@prisma/adapter-pg', 'pg'],
};
