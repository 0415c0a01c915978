import { defineConfig } from 'prisma/config';

/** Run Prisma as `npm run prisma -- <command>`: that brings the database up and sets DATABASE_URL. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://unset.invalid/galley' },
});
