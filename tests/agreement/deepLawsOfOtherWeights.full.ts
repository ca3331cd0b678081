import { test } from 'vitest';
import { createWasmBackend } from '../../src/backends/wasmBackend.ts';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import { pairwiseCells } from './deepCells.ts';
import { compareLaws, expectSameLaws } from './inDistribution.ts';

test('WebAssembly draws networks of 200 layers from the same law as the reference, for all pairs of ingredients with all other weights', async () => {
  const cells = pairwiseCells.filter(({ weights }) => weights !== 'gaussian');
  const comparisons = await compareLaws(await createWasmBackend(), cells, await loadDigits());
  expectSameLaws('Laws at depth 200 on WebAssembly, all pairs, other weights', comparisons, 200);
}, 1_800_000);
