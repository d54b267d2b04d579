import { defineConfig } from 'vitest/config';

/** `npm test` and `.ci/run` name a file here to get the results as JSON besides the summary. */
const report = process.env.VITEST_REPORT;

export default defineConfig({
  test: {
    // Two cores are enough for the suite, and what CI has.
    maxWorkers: 2,
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/packaging/**', 'test/consumers/**'],
          testTimeout: 10_000,
        },
      },
      {
        // These need dist/ and start programs: package managers, compilers, the demo.
        test: {
          name: 'packaging',
          globalSetup: ['test/packaging/pack.ts'],
          include: ['test/packaging/**/*.test.ts', 'test/consumers/**/*.test.ts'],
          exclude: ['test/**/projects/**', '**/node_modules/**'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
