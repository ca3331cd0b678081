import type { ActivationId } from '../../../src/networks/activations/index.ts';
import { levelOf, meanOf } from '../ensembles.ts';
import { constantsOf, kernelMap } from '../kernelMaps.ts';
import { atLayer, type Fact, orbitOf } from './fact.ts';

const centred = { normalization: 'layer', normalizationPosition: 'afterActivation', weightVariance: 1, seed: 400 } as const;

/** lambda, by which small cosines shrink under layer norm, and kappa_LN'(1), by which small distances grow. */
function ratesOf(activation: ActivationId): { readonly lambda: number; readonly gain: number } {
  const { scale, c0, c1, slopeAtOne } = constantsOf(activation);
  const variance = scale ** 2 - c0 ** 2;
  return { lambda: c1 ** 2 / variance, gain: (slopeAtOne * scale ** 2) / variance };
}

/** The gap of n unit vectors of equal cosines. */
function gapOf(cosine: number, batch: number): number {
  return -((batch - 1) * Math.log1p(-cosine) + Math.log1p((batch - 1) * cosine)) / batch;
}

/** W8, the floor of n samples in width d: (n-1) / (2 d (1 - lambda^2)), to a relative 3 n / d. */
export const floorFacts: readonly Fact[] = (['hermite2', 'hermite3', 'relu', 'gelu', 'tanh'] as const).map((activation) => {
  const [batch, width] = [10, 1000];
  const value = (batch - 1) / (2 * width * (1 - ratesOf(activation).lambda ** 2));
  return {
    of: `isometry W8, floor of the gap, ${activation}`,
    networks: { ...centred, activation, inputs: 'orthonormal', batch, width, depth: 50, networks: activation === 'tanh' ? 288 : 144 },
    readings: [
      {
        what: 'isometryGap, layers 30 to 50',
        metric: 'isometryGap',
        value,
        term: ((3 * batch) / width) * value,
        read: (lines) => meanOf(lines, (line) => levelOf(line, [30, 50])),
      },
    ],
  };
});

/** W8, the way out of collapse: the gap falls by ((n-1)/n) ln kappa_LN'(1) a layer. */
export const escapeFacts: readonly Fact[] = (['relu', 'gelu', 'tanh', 'sigmoid'] as const).map((activation) => {
  const [batch, width, layers] = [4, 16_384, 3];
  return {
    of: `isometry W8, descent of the gap from collapse, ${activation}`,
    networks: { ...centred, activation, inputs: 'equicorrelated', correlation: 1 - 1e-9, batch, width, depth: layers, networks: 144 },
    readings: [
      {
        what: 'fall of isometryGap a layer',
        metric: 'isometryGap',
        value: (1 - 1 / batch) * Math.log(ratesOf(activation).gain),
        term: 10 / width,
        range: 0.5,
        read: (lines) => meanOf(lines, (line) => (line[0] - line[layers]) / layers),
      },
    ],
  };
});

/**
 * W8, the last part of the way: the gap of the kernel map's cosines, which ends as lambda^2l, and the floor as far as l layers have built it. The
 * next order of both is a relative few n / d, and 3 n / d of the whole is declared.
 */
export const decayFacts: readonly Fact[] = (['hermite2', 'relu', 'gelu', 'tanh'] as const).map((activation) => {
  const [batch, width, start, depth] = [4, 16_384, 0.1, 4];
  const { lambda } = ratesOf(activation);
  const centre = kernelMap(activation, 0);
  const orbit = orbitOf(start, (cosine) => (kernelMap(activation, cosine) - centre) / (1 - centre), depth);
  const built = (layers: number): number => ((batch - 1) / (2 * width)) * ((1 - lambda ** (2 * layers)) / (1 - lambda ** 2));
  return {
    of: `isometry W8, decay of the gap, ${activation}`,
    networks: { ...centred, activation, inputs: 'equicorrelated', correlation: start, batch, width, depth, networks: 144 },
    readings: [1, 2, 4].map((layer) => {
      const value = gapOf(orbit[layer], batch) + built(layer);
      return atLayer('isometryGap', layer, value, { term: ((3 * batch) / width) * value + 1e-7, range: gapOf(start, batch) });
    }),
  };
});
