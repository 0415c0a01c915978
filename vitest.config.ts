import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,app,scripts}/**/*.test.{ts,tsx}'],
  },
});
