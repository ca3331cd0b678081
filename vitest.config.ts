import { defineConfig } from 'vitest/config';

/** The tests that take minutes run only where they are asked for: npm run test:full. */
const isFull = process.env.FULL === '1';
const files = isFull ? ['test', 'full'] : ['test'];
const include = files.flatMap((kind) => [`tests/**/*.${kind}.ts`, `tests/**/*.${kind}.tsx`]);
/** Where a module is replaced by another, which files that share their modules would have as well. */
const replacing = ['tests/agreement/wrongLaws.test.ts', 'tests/figures/embeddedKnobs.test.tsx'];

/** No other file changes what another one finds, so that those of a worker share the modules that they have in common. */
const options = {
  environment: 'node',
  testTimeout: isFull ? 300_000 : 60_000,
  hookTimeout: 120_000,
  maxWorkers: 2,
  isolate: false,
} as const;

export default defineConfig({
  test: {
    // Also where vitest is called by itself.
    globalSetup: 'src/build/kernelsForTests.mjs',
    projects: [
      { test: { ...options, name: 'node', include, exclude: ['tests/browser/**', ...replacing], sequence: { groupOrder: 0 } } },
      { test: { ...options, isolate: true, name: 'nodeReplacing', include: replacing, sequence: { groupOrder: 0 } } },
      {
        test: {
          ...options,
          name: 'browser',
          include: include.map((pattern) => pattern.replace('tests/**', 'tests/browser/**')),
          // One browser at a time, after everything else: two would compete for the same software renderer.
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
