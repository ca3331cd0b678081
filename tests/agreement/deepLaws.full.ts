import { test } from 'vitest';
import { createWasmBackend } from '../../src/backends/wasmBackend.ts';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import { activationCells } from './deepCells.ts';
import { compareLaws, expectSameLaws } from './inDistribution.ts';

test('WebAssembly draws networks of 200 layers from the same law as the reference, for every activation with every normalization', async () => {
  const cells = activationCells;
  const comparisons = await compareLaws(await createWasmBackend(), cells, await loadDigits());
  expectSameLaws('Laws at depth 200 on WebAssembly, every activation with every normalization', comparisons, 300);
}, 1_800_000);
