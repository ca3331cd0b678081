import { fillNormals } from '../../../src/math/normals.ts';
import { summarize } from '../../../src/math/summary.ts';
import { type ActivationId, activations } from '../../../src/networks/activations/index.ts';
import { constantsOf, kernelMap, mean } from '../kernelMaps.ts';
import { alongOrbit, atLayer, cosines, type Fact, orbitOf } from './fact.ts';

/** Q'(1), slope of the length map at its fixed point, and the variance of phi^2 / C^2. */
function lengthMapOf(id: ActivationId): { readonly slope: number; readonly noise: number; readonly square: number } {
  const { phi, derivative, kinks } = activations[id];
  const settings = { slope: 0.1 };
  const square = constantsOf(id).scale ** 2;
  return {
    square,
    slope: mean((x) => x * phi(x, settings) * derivative(x, settings), kinks) / square,
    noise: mean((x) => phi(x, settings) ** 4, kinks) / square ** 2 - 1,
  };
}

/**
 * W19 and section 10: the length fluctuates by Var(phi^2 / C^2) / d a layer, which later layers multiply by Q'(1)^2. To first order, so while it is small:
 * the next is a relative few of the variance itself.
 */
export const lengthFacts: readonly Fact[] = (['tanh', 'relu', 'gelu'] as const).map((activation) => {
  const { slope, noise, square } = lengthMapOf(activation);
  const width = 4096;
  const variances = orbitOf(0, (variance) => slope ** 2 * variance + noise / width, 10);
  return {
    of: `isometry W19, lengths without a norm layer, ${activation}`,
    networks: {
      activation,
      normalization: 'none',
      inputs: 'orthonormal',
      batch: 1,
      width,
      depth: 10,
      weightVariance: 1 / square,
      meanSquare: square,
      networks: 2400,
      seed: 800,
    },
    readings: [1, 5, 10].map((layer) => ({
      what: `standard deviation of q / q*, layer ${layer}`,
      metric: 'meanSquare',
      value: Math.sqrt(variances[layer]),
      term: 4 * variances[layer] ** 1.5,
      range: 1,
      read: (lines) => {
        const { std, count } = summarize(lines.map((line) => line[layer] / square));
        return { mean: std, standardError: std / Math.sqrt(2 * count) };
      },
    })),
  };
});

/**
 * Ours: the dropped units of two samples differ, those of one sample do not, so that dropout leaves products of two samples and multiplies squares by
 * 1 / (1 - p). Hence c' = (1 - p) kappa(c): a cosine of 1 is no fixed point, and cosines settle where (1 - p) kappa(c) = c.
 */
export const dropoutFacts: readonly Fact[] = (
  [
    ['relu', 0.1, 0.9],
    ['relu', 0.5, 0],
    ['gelu', 0.3, 0.9],
  ] as const
).map(([activation, dropout, correlation]) => ({
  of: `ours, dropout ${dropout} after ${activation} from cosine ${correlation}`,
  networks: {
    activation,
    dropout,
    correlation,
    inputs: 'equicorrelated',
    normalization: 'rms',
    weightVariance: 1,
    batch: 8,
    width: 1024,
    depth: 30,
    networks: 48,
    seed: 900,
  },
  readings: alongOrbit(
    [1, 5, 30],
    orbitOf(correlation, (cosine) => (1 - dropout) * kernelMap(activation, cosine), 30),
    3 / 1024,
  ),
}));

/**
 * Cosine of two samples after ReLU and group norm over `size` units, from standard normals of this correlation, by 2^20 of them: to 0.001. Without
 * variance a group is 0.
 */
function groupCosine(size: number, correlation: number): number {
  const groups = 2 ** 20 / size;
  const [x, z] = [0, 1].map((stream) => {
    const normals = new Float64Array(groups * size);
    fillNormals(normals, { seed: 1, network: 0, stream }, groups, size);
    return normals;
  });
  const y = x.map((entry, k) => correlation * entry + Math.sqrt(1 - correlation ** 2) * z[k]);
  let [squares, products] = [0, 0];
  for (let k = 0; k < x.length; k += size) {
    const [a, b] = [x, y].map((values) => standardized(values.subarray(k, k + size)));
    a.forEach((entry, unit) => {
      squares += (entry ** 2 + b[unit] ** 2) / 2;
      products += entry * b[unit];
    });
  }
  return products / squares;
}

/** ReLU of a group, centred and divided by its standard deviation. */
function standardized(values: Float64Array): Float64Array {
  const active = values.map((value) => Math.max(0, value));
  const centre = active.reduce((sum, value) => sum + value, 0) / active.length;
  const deviation = Math.sqrt(active.reduce((sum, value) => sum + (value - centre) ** 2, 0) / active.length);
  return active.map((value) => (deviation > 0 ? (value - centre) / deviation : 0));
}

/**
 * Group norm after ReLU. The notes print .753 .814 .839 .863 for groups of 2, 4, 8, 32, from one pair of samples of each of three networks; the limit of wide
 * layers is .712 .793 .828 .860, and that is what is measured.
 */
export const groupNormFacts: readonly Fact[] = [2, 4, 8, 32].map((size) => ({
  of: `isometry section 7, group norm after ReLU, groups of ${size} units`,
  networks: {
    activation: 'relu',
    normalization: 'group',
    normalizationPosition: 'afterActivation',
    groups: 1024 / size,
    inputs: 'equicorrelated',
    correlation: 0.9,
    weightVariance: 1,
    batch: 4,
    width: 1024,
    depth: 30,
    networks: 48,
    seed: 1000,
  },
  readings: [
    atLayer('correlation', 1, groupCosine(size, 0.9), { term: 0.001 + 3 / 1024, range: cosines }),
    atLayer('correlation', 30, 0, { term: 3 / 1024, range: cosines }),
  ],
}));
