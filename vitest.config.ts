import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** `npm test` and `.ci/run` name a file here to get the results as JSON besides the summary. */
const report = process.env.VITEST_REPORT;

const root = import.meta.dirname.replaceAll('\\', '/');

/** In the sources, what the package calls itself is the source of it: nothing has to be built first. */
const alias = [
  { find: /^google-denials$/, replacement: `${root}/src/index.ts` },
  { find: /^google-denials\/testing$/, replacement: `${root}/src/testing/index.ts` },
  { find: /^google-denials\/tables\//, replacement: `${root}/src/knowledge/generated/tables/` },
];

const ELSEWHERE = ['test/**/*.slow.test.ts', 'test/packaging/**', 'test/consumers/**', 'test/runtimes/**'];

/** What a test file cannot undo for the next one of its process: modules that it mocks or loads anew, and a network that leads elsewhere. */
const CHANGES_THE_PROCESS = /\bvi\.(?:mock|doMock|resetModules)\(|\bnock\b|\breplaceGoogle\(/;

const isolated = globSync('test/**/*.test.ts', { cwd: root, exclude: ELSEWHERE })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => CHANGES_THE_PROCESS.test(readFileSync(`${root}/${file}`, 'utf8')));

// A guard against what hangs, not a measure: CI machines are slow and shared.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** After the files that share processes: a file in between would end theirs. */
const AFTERWARDS = { groupOrder: 1 };

export default defineConfig({
  test: {
    // Two cores are enough for the suite, and what CI has.
    maxWorkers: 2,
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
    projects: [
      {
        resolve: { alias },
        // One file after the other in the same process: what they import is loaded once.
        test: {
          ...patience,
          name: 'unit',
          isolate: false,
          setupFiles: ['test/fixtures/nothing-left.ts'],
          include: ['test/**/*.test.ts'],
          exclude: [...ELSEWHERE, ...isolated],
        },
      },
      {
        resolve: { alias },
        // A process for each file.
        test: { ...patience, name: 'isolated', include: isolated, sequence: AFTERWARDS },
      },
      {
        resolve: { alias },
        // What tries every method, function or page, and takes a quarter of a minute each: part of `npm test`, not of `npm run check`.
        test: { name: 'slow', include: ['test/**/*.slow.test.ts'], testTimeout: 300_000, hookTimeout: 60_000, sequence: AFTERWARDS },
      },
      {
        // These need dist/ and start programs: package managers, compilers, the demo.
        test: {
          name: 'packaging',
          sequence: AFTERWARDS,
          globalSetup: ['test/packaging/pack.ts'],
          include: ['test/packaging/**/*.test.ts', 'test/consumers/**/*.test.ts'],
          exclude: ['test/**/projects/**', '**/node_modules/**'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve: { alias },
        // The site as `npm run site` built it, in Debian's Chromium, which hangs once in some hundred pages: then a test is tried again.
        test: { name: 'site', include: ['site/test/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, retry: 1 },
      },
      {
        // Other runtimes, bundlers and package managers: `npm run test:runtimes` installs them first. Not part of `npm test`.
        test: {
          name: 'runtimes',
          globalSetup: ['test/packaging/pack.ts'],
          include: ['test/runtimes/*.test.ts'],
          testTimeout: 240_000,
        },
      },
    ],
  },
});
