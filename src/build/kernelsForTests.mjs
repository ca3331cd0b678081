import { ensureKernels } from './kernels.mjs';

/** What the test runner calls before the first test. */
export async function setup() {
  await ensureKernels();
}
