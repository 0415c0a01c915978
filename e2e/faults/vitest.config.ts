import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/faults/*.test.ts'],
    // Set by how often something is killed, which a long run decides; a hang is ended by whoever runs the whole.
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
  },
});
