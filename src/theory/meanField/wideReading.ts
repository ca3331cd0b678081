import type { LayerReading } from '../../networks/layerReading.ts';
import type { ExchangeableGram } from '../../networks/meanField.ts';

/**
 * A layer of d units whose Gram matrix H^T H is d q [(1 - c) I + c 11^T], as metrics read a layer: what is measured of a drawn network is predicted of this one, by
 * the same definition. Its singular values are known: the root of d q (1 + (n - 1) c) once, of d q (1 - c) else.
 */
export function wideReading({ meanSquare, correlation }: ExchangeableGram, batch: number, width: number): LayerReading {
  const c = Math.min(1, Math.max(-1 / (batch - 1), correlation));
  const [together, apart] = [Math.sqrt(Math.max(0, 1 + (batch - 1) * c)), Math.sqrt(1 - c)];
  const singular = new Float64Array(batch).fill(apart);
  singular[c >= 0 ? 0 : batch - 1] = together;
  return {
    width,
    batch,
    signal: {
      rows: batch,
      columns: batch,
      values: equalCosines(c, batch),
      logScale: Math.log(width * meanSquare) / 2,
      singularValues: () => singular,
    },
    epsilon: 2 ** -52,
  };
}

/** The triangular factor of (1 - c) I + c 11^T, row-major: right of the diagonal a row is constant. */
function equalCosines(c: number, batch: number): Float64Array {
  const values = new Float64Array(batch * batch);
  // 1 - c, and 1 - c plus what of c the rows above leave: no difference of numbers near 1.
  let left = c;
  for (let row = 0; row < batch; row++) {
    const diagonal = Math.sqrt(Math.max(0, 1 - c + left));
    const beyond = diagonal > 0 ? left / diagonal : 0;
    values.fill(beyond, row * batch + row + 1, (row + 1) * batch);
    values[row * batch + row] = diagonal;
    left -= beyond * beyond;
  }
  return values;
}
