import type { TableSizes } from '../dataTable.ts';
import type { BatchSettings, InputSources } from './inputDistribution.ts';

/** A fresh random subset of the samples at hand, one a column, the batch scaled to mean square q_0 and not centred; nothing but zeros stays so. */
export function chosenSamples(
  sources: InputSources,
  { batch, meanSquare }: BatchSettings,
  { samples, dimension }: TableSizes,
): Float64Array {
  const { table } = sources;
  if (table?.length !== samples * dimension) throw new Error('The samples that the inputs are chosen from are not loaded.');
  const drawn = new Float64Array(dimension * batch);
  let sumOfSquares = 0;
  sources.distinct(batch, samples).forEach((row, sample) => {
    for (let k = 0; k < dimension; k++) {
      const value = table[row * dimension + k];
      drawn[k * batch + sample] = value;
      sumOfSquares += value * value;
    }
  });
  if (sumOfSquares === 0) return drawn;
  const scale = Math.sqrt((meanSquare * drawn.length) / sumOfSquares);
  return drawn.map((value) => value * scale);
}
