import { defineConfig, devices } from '@playwright/test';
import { address, serverVariables } from './e2e/support/server.ts';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  workers: 2,
  // A limit for what hangs: with two journeys, their browsers, server and database on two cores, a minute was cut fine.
  timeout: 180_000,
  expect: { timeout: 20_000 }, // the same: what must come within a time says so itself
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    trace: 'off', // a third of the runner's work; to see a failure step by step: npm run e2e -- NAME --trace on
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        '--disable-gpu',
        '--disable-dev-shm-usage',
      ],
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `${address}/api/health`,
    env: serverVariables,
    // On a machine that has never built the product.
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
