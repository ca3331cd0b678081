import { test } from 'vitest';
import { createWasmBackend } from '../../src/backends/wasmBackend.ts';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import { layerCells } from './deepCells.ts';
import { compareLaws, expectSameLaws } from './inDistribution.ts';

test('WebAssembly draws networks of 200 layers from the same law as the reference, for every layer with Gaussian weights', async () => {
  const cells = layerCells().filter(({ weights }) => weights === 'gaussian');
  const comparisons = await compareLaws(await createWasmBackend(), cells, await loadDigits());
  expectSameLaws('Laws at depth 200 on WebAssembly, every layer, Gaussian weights', comparisons, 800);
}, 1_800_000);
