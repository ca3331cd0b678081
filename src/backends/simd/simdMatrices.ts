import { STREAM_VERSION } from '../../math/normals.ts';
import type { MatrixOps } from '../../networks/weights/weightLaw.ts';
import type { DrawAddress } from '../backend.ts';
import type { LazySignals } from '../fused/lazySignals.ts';
import { hostPolarFactors } from '../hostMatrices.ts';
import { assertBlock, sizeOf, squareSize } from '../shapes.ts';
import { streamOf } from '../streams.ts';
import type { LinearMemory, Stored } from './linearMemory.ts';
import type { SimdSignal } from './simdSignals.ts';

const bytesOfNumber = 8;

/** Draws and matrix operations in float64. */
export function simdMatrices(memory: LinearMemory, signals: LazySignals<Stored>, address: DrawAddress): MatrixOps<SimdSignal> {
  const { seed, firstNetwork, networks } = address;
  return {
    normals(rows, columns) {
      const stream = streamOf(address);
      return signals.make([networks, rows, columns], [], () => {
        const out = memory.take(networks * rows * columns);
        for (let k = 0; k < networks; k++) {
          const to = out.address + k * rows * columns * bytesOfNumber;
          memory.kernels.fillNormals(to, rows, columns, stream, firstNetwork + k, seed, STREAM_VERSION);
        }
        return out;
      });
    },
    polarFactor(matrices) {
      const size = squareSize(matrices.shape);
      return signals.make(matrices.shape, [matrices], ([stored]) =>
        written(memory, hostPolarFactors(memory.view(stored).slice(), matrices.shape[0], size)),
      );
    },
    block(matrices, rows, columns) {
      assertBlock(matrices.shape, rows, columns);
      const [count, height, width] = matrices.shape;
      return signals.make([count, rows, columns], [matrices], ([stored]) => {
        const out = memory.take(sizeOf([count, rows, columns]));
        const [from, to] = [memory.view(stored), memory.view(out)];
        for (let k = 0; k < count; k++) {
          for (let row = 0; row < rows; row++) {
            const start = (k * height + row) * width;
            to.set(from.subarray(start, start + columns), (k * rows + row) * columns);
          }
        }
        return out;
      });
    },
    scale: signals.ops.scale,
  };
}

/** The normals of one network, copied out of the kernels' memory. */
export function hostNormals(memory: LinearMemory, address: DrawAddress, rows: number, columns: number): Float64Array {
  const { seed, firstNetwork } = address;
  const room = memory.take(rows * columns);
  try {
    memory.kernels.fillNormals(room.address, rows, columns, streamOf(address), firstNetwork, seed, STREAM_VERSION);
    return memory.view(room).slice();
  } finally {
    memory.free(room);
  }
}

/** Values copied into the kernels' memory. */
export function written(memory: LinearMemory, values: Float64Array): Stored {
  const out = memory.take(values.length);
  memory.view(out).set(values);
  return out;
}
