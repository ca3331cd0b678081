import { fillNormals } from '../math/normals.ts';
import { polarFactor } from '../math/polarFactor.ts';
import type { DrawAddress } from './backend.ts';
import { streamOf } from './streams.ts';

/** Fills `out` with the standard normals of one address, row-major [network, row, column], drawn on the CPU in float64. */
export function fillHostNormals<A extends Float64Array | Float32Array>(out: A, address: DrawAddress, rows: number, columns: number): A {
  const { seed, firstNetwork, networks } = address;
  const stream = streamOf(address);
  for (let k = 0; k < networks; k++) fillNormals(out, { seed, network: firstNetwork + k, stream }, rows, columns, k * rows * columns);
  return out;
}

/** The orthogonal polar factor of each size x size matrix of a row-major stack, in float64 on the CPU. */
export function hostPolarFactors(stack: Float64Array, networks: number, size: number): Float64Array {
  const out = new Float64Array(stack.length);
  for (let k = 0; k < networks; k++) {
    const from = k * size * size;
    out.set(polarFactor(stack.slice(from, from + size * size), size), from);
  }
  return out;
}
