import { defineConfig } from 'vitest/config';

/** The tests that take minutes run only where they are asked for: npm run test:full. */
const files = process.env.FULL === '1' ? ['test', 'full'] : ['test'];
const include = files.flatMap((kind) => [`tests/**/*.${kind}.ts`, `tests/**/*.${kind}.tsx`]);
const browser = 'tests/browser/**';

const options = { environment: 'node', testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2 } as const;

export default defineConfig({
  test: {
    // Also where vitest is called by itself.
    globalSetup: 'src/build/kernelsForTests.mjs',
    projects: [
      { test: { ...options, name: 'node', include, exclude: [browser, 'node_modules/**'], sequence: { groupOrder: 0 } } },
      {
        test: {
          ...options,
          name: 'browser',
          include: include.map((pattern) => pattern.replace('tests/**', browser)),
          // One browser at a time, after everything else: two would compete for the same software renderer.
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
