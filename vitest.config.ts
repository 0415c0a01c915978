import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,lib,scripts}/**/*.test.{ts,tsx}'],
    env: { AUTH_SECRET: 'what seals the keys of authenticators in tests' },
    globalSetup: ['scripts/test/vitest-setup.ts'],
    maxWorkers: '100%', // most of the time is the processor's, and a core would stand still
    // One database server and two cores are shared by all; a cold machine takes its time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
