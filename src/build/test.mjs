import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './commands.mjs';
import { clearIngredientColumns, printIngredientTable } from './ingredientTable.mjs';
import { ensureInstalled, root } from './install.mjs';
import { ensureKernels } from './kernels.mjs';
import { buildSite, ensureBuilt } from './site.mjs';
import { countTests } from './testReport.mjs';

/** @typedef {import('./testReport.mjs').Sum} Sum */

let built = false;
async function build() {
  const outcome = await buildSite();
  built = outcome.ok;
  return outcome;
}

/** The budget that needs no browser, once there is a site to weigh. */
const weigh = async () =>
  built ? run('tsx', ['src/build/budget.ts', '--static']) : { ok: false, output: 'There is no finished site to weigh.' };

/**
 * What is tested without a test file: a line each in the sum. Two rows, side by side, of which the build is the longer one.
 * @type {readonly (readonly { name: string, check: () => Promise<{ ok: boolean, output: string }> }[])[]}
 */
const rows = [
  [
    { name: 'build', check: build },
    { name: 'budget of the pages', check: weigh },
  ],
  [
    { name: 'format and lint', check: () => run('biome', ['ci', '--colors=off', '.']) },
    { name: 'types of the pure layers, without DOM and Node', check: () => run('tsc', ['-p', 'tsconfig.pure.json']) },
    { name: 'types of the layers of the worker, without DOM and Node', check: () => run('tsc', ['-p', 'tsconfig.worker.json']) },
    { name: 'types of everything', check: () => run('tsc', ['-p', 'tsconfig.json']) },
  ],
];

/**
 * Runs the checks of a row, one after the other, and reports each when it is done.
 * @param {(typeof rows)[number]} row
 * @returns {Promise<Sum>}
 */
async function runRow(row) {
  let passed = 0;
  for (const { name, check } of row) {
    const began = performance.now();
    const { ok, output } = await check();
    console.log(`${ok ? ' ✓' : ' ✗'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    if (ok) passed++;
    else console.log(output.trimEnd());
  }
  return { passed, failed: row.length - passed };
}

/**
 * Runs the test files, all or those whose path contains one of the words.
 * @param {readonly string[]} words
 * @param {boolean} full
 * @returns {Promise<Sum>}
 */
async function runTestFiles(words, full) {
  clearIngredientColumns();
  const report = join(root, '.cache/vitest.json');
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...words];
  const { ok } = await run('vitest', args, { show: true, env: full ? { ...process.env, FULL: '1' } : process.env });
  try {
    return countTests(JSON.parse(readFileSync(report, 'utf8')), ok);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

// npm test [-- words]: everything; with words, the test files whose path contains one of them.
ensureInstalled();
await ensureKernels();
const args = process.argv.slice(2);
const words = args.filter((arg) => arg !== '--full');
const sums = [];
if (words.length === 0) sums.push(...(await Promise.all(rows.map(runRow))));
else if (words.some((word) => word.includes('browser'))) await ensureBuilt();
const full = args.includes('--full');
sums.push(await runTestFiles(words, full));
const complete = printIngredientTable();
if (full && words.length === 0) {
  console.log(`${complete ? ' ✓' : ' ✗'} the table of ingredients has all its columns`);
  sums.push({ passed: Number(complete), failed: Number(!complete) });
}

const passed = sums.reduce((sum, part) => sum + part.passed, 0);
const failed = sums.reduce((sum, part) => sum + part.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
