import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './commands.mjs';
import { root } from './install.mjs';
import { hashSources } from './sources.mjs';

/** The kernels in WebAssembly: made from src/kernels, and from nothing else. */
export const kernelsFile = join(root, '.cache/kernels.wasm');
const stampFile = `${kernelsFile}.sources`;

/** Small functions become part of those that call them; no imports, and no runtime: who calls deals out the memory. */
const options = ['--runtime', 'stub', '--enable', 'simd', '--enable', 'bulk-memory', '-O3', '--converge', '--noAssert'];
/** Vectors pass between our own functions only. */
const quiet = ['--disableWarning', '112', '--use', 'abort='];

/** @typedef {import('./commands.mjs').Outcome} Outcome */

/**
 * Compiles the kernels where they are missing or older than their sources.
 * @returns {Promise<Outcome>}
 */
export async function buildKernels() {
  const sources = hashSources(['src/kernels', 'package-lock.json']);
  if (existsSync(kernelsFile) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sources)
    return { ok: true, code: 0, output: '' };
  mkdirSync(dirname(kernelsFile), { recursive: true });
  const outcome = await run('asc', ['src/kernels/index.ts', ...options, ...quiet, '-o', kernelsFile]);
  if (outcome.ok) writeFileSync(stampFile, sources);
  return outcome;
}

/** Makes sure that the kernels are there; stops the program, with a reason, where they cannot be compiled. */
export async function ensureKernels() {
  const { ok, output } = await buildKernels();
  if (ok) return;
  console.error(`The kernels could not be compiled.\n${output}`);
  process.exit(1);
}
