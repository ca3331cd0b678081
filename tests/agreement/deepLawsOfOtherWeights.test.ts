import { test } from 'vitest';
import { createWasmBackend } from '../../src/backends/wasmBackend.ts';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import { pairwiseCells } from './deepCells.ts';
import { compareLaws, expectSameLaws } from './inDistribution.ts';

// A file of its own, that runs beside the one of Gaussian weights.
test('WebAssembly draws networks of 200 layers from the same law as the reference, all other weights', async () => {
  const cells = pairwiseCells.filter(({ weights }) => weights !== 'gaussian');
  const comparisons = await compareLaws(await createWasmBackend(), cells, await loadDigits());
  expectSameLaws('Laws at depth 200 on WebAssembly, other weights', comparisons, 100);
}, 300_000);
