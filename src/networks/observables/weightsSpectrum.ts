import { mapsOf } from '../dimensions.ts';
import { relativeValues } from '../metrics/singularValues.ts';
import type { Observable } from './observable.ts';

/** The singular values of W_l, the first affine map of layer l >= 1, descending, divided by their root mean square: that, weightsMean says, and the cost. No logarithm. */
export const weightsSpectrum: Observable = {
  tex: 's_i(W_l)\\,/\\,\\sqrt{\\overline{s^2}}',
  plain: 's(W) / √mean s²',
  needs: 'weights',
  size: (spec) =>
    Math.max(
      ...[1, spec.network.depth].map((layer) => {
        const [{ rows, columns }] = mapsOf(spec, layer);
        return Math.min(rows, columns);
      }),
    ),
  networksKept: 4,
  of: ({ weights }) => relativeValues(weights),
};
