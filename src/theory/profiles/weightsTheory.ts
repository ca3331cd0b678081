import type { MetricId } from '../../networks/metrics/index.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { type WeightsSpectrum, weightsSpectrum } from '../meanField/weightsLaw.ts';
import { atLeast, type Mark, type Theory, validityOf } from '../prediction.ts';
import { curveOf } from './jacobianMean.ts';

/** What the law of the singular values of W_l says of one metric; `termOf` bounds what a finite size adds, from `narrowest` units on. */
export function weightsTheory(
  metric: MetricId,
  mark: Mark,
  read: (spectrum: WeightsSpectrum) => number,
  termOf: (spectrum: WeightsSpectrum, spec: EnsembleSpec) => number,
  narrowest = 16,
): Theory {
  return {
    knowsDropout: true,
    applies: (spec, of) => of === metric && weightsSpectrum(spec, 1) !== undefined,
    predict: (spec) => {
      const { depth } = spec.network;
      const spectra = Array.from({ length: depth }, (_, k) => weightsSpectrum(spec, k + 1)).filter((spectrum) => spectrum !== undefined);
      return {
        metric,
        firstLayer: 1,
        kind: 'curve',
        claimed: [1, depth],
        mark,
        source: 'marchenkoPastur',
        assumptions: ['infiniteWidth'],
        validity: validityOf(atLeast('widthAtLeast', spec.network.width, narrowest)),
        ...curveOf(
          Float64Array.from(spectra, read),
          Float64Array.from(spectra, (spectrum) => termOf(spectrum, spec)),
        ),
      };
    },
  };
}
