import { sizesOf, type TableSizes } from '../dataTable.ts';
import { chosenSamples } from './chosenSamples.ts';
import type { BatchSettings, InputDistribution } from './inputDistribution.ts';

const sizes = ({ data }: Pick<BatchSettings, 'data'>): TableSizes => sizesOf(data) ?? { samples: 0, dimension: 0 };

/**
 * A fresh random subset of the samples that the reader brought, one a column, the batch scaled to mean square q_0 and not centred. How many
 * there are, and of how many values, the name of the table says.
 */
export const own: InputDistribution = {
  tex: '\\text{samples of a table}',
  reads: ['data'],
  needsTable: true,
  dimension: (settings) => sizes(settings).dimension,
  largestBatch: (settings) => sizes(settings).samples,
  draw: (sources, settings) => chosenSamples(sources, settings, sizes(settings)),
};
