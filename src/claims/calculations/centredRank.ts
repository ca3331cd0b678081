import { fillNormals } from '../../math/normals.ts';
import { singularValues } from '../../math/singularValues.ts';
import type { Calculation } from './calculation.ts';

const size = 100;

/** The rank of a normal matrix as high as wide whose rows have been centred. */
export const centredRank: Calculation = {
  tex: '\\operatorname{rank}\\, A\\,(I - \\tfrac1n \\mathbf 1 \\mathbf 1^\\top),\\ A_{ij} \\sim \\mathcal N(0,1),\\ n = d = 100',
  drawn: true,
  calculate: (seed) => {
    const values = new Float64Array(size * size);
    fillNormals(values, { seed, network: 0, stream: 0 }, size, size);
    for (let row = 0; row < values.length; row += size) {
      const mean = values.subarray(row, row + size).reduce((sum, value) => sum + value, 0) / size;
      for (let at = row; at < row + size; at++) values[at] -= mean;
    }
    const spectrum = singularValues(values, size, size);
    return spectrum.filter((value) => value > size * Number.EPSILON * spectrum[0]).length;
  },
};
