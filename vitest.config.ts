import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    pool: 'forks',
    // Several tests start the built program; they must not build it at the same time.
    globalSetup: ['test/build-first.ts'],
    setupFiles: ['test/property-seed.ts'],
  },
});
