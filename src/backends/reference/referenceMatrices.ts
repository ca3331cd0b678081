import type { MatrixOps } from '../../networks/weights/weightLaw.ts';
import type { DrawAddress } from '../backend.ts';
import { fillHostNormals, hostPolarFactors } from '../hostMatrices.ts';
import { assertBlock, squareSize } from '../shapes.ts';
import { referenceOps } from './referenceOps.ts';
import { type ReferenceSignal, zeros } from './referenceSignal.ts';

function block({ shape, values }: ReferenceSignal, rows: number, columns: number): ReferenceSignal {
  assertBlock(shape, rows, columns);
  const out = zeros([shape[0], rows, columns]);
  for (let network = 0; network < shape[0]; network++) {
    for (let row = 0; row < rows; row++) {
      const from = (network * shape[1] + row) * shape[2];
      out.values.set(values.subarray(from, from + columns), (network * rows + row) * columns);
    }
  }
  return out;
}

/** Draws and matrix operations in float64. */
export function referenceMatrices(address: DrawAddress): MatrixOps<ReferenceSignal> {
  return {
    normals(rows, columns) {
      const drawn = zeros([address.networks, rows, columns]);
      fillHostNormals(drawn.values, address, rows, columns);
      return drawn;
    },
    polarFactor: ({ shape, values }) => ({ shape, values: hostPolarFactors(values, shape[0], squareSize(shape)) }),
    block,
    scale: referenceOps.scale,
  };
}
