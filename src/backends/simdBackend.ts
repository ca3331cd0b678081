import type { Backend } from './backend.ts';
import { assertSize } from './shapes.ts';
import { compileKernels } from './simd/kernels.ts';
import { linearMemory } from './simd/linearMemory.ts';
import { simdColumns } from './simd/simdColumns.ts';
import { hostNormals, simdMatrices, written } from './simd/simdMatrices.ts';
import { type SimdSignal, simdSignals } from './simd/simdSignals.ts';

/**
 * Float64 on the CPU by our own kernels in WebAssembly, two numbers at a time: the same values as the reference to about 1e-12. Throws
 * BackendUnavailable where WebAssembly or its SIMD is missing.
 */
export async function createSimdBackend(): Promise<Backend<SimdSignal>> {
  const memory = linearMemory(await compileKernels());
  const signals = simdSignals(memory);
  const { ops, multiply, scope, dispose, storedOf, make } = signals;
  return {
    id: 'simd',
    precision: 'float64',
    ops,
    multiply,
    scope,
    dispose,
    matrices: (address) => simdMatrices(memory, signals, address),
    upload(values, shape) {
      assertSize(values, shape);
      return make(shape, [], () => written(memory, values));
    },
    read: async (asked) => asked.map((signal) => memory.view(storedOf(signal)).slice()),
    cost: () => ({ programs: 0, bytesUploaded: 0, bytesRead: 0, reads: 0 }),
    hostNormals: (address, rows, columns) => hostNormals(memory, address, rows, columns),
    columns: simdColumns(memory, signals),
  };
}
