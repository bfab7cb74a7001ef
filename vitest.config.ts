import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    // Long, because a machine may be busy: no test is about time.
    testTimeout: 120_000,
    pool: 'forks',
    // Each worker loads modules and content once, and not once a file: no test leaves anything behind in them.
    isolate: false,
    // By default one core is left free, which halves the speed of a laptop with two.
    maxWorkers: availableParallelism(),
    // Several tests start the built program; they must not build it at the same time.
    globalSetup: ['test/build-first.ts'],
    setupFiles: ['test/property-seed.ts'],
  },
});
