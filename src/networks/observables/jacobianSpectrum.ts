import { inputDimension } from '../dimensions.ts';
import { relativeValues } from '../metrics/singularValues.ts';
import type { Observable } from './observable.ts';

/** The singular values of J_l = d h_l[:, 1] / d h_0[:, 1] (LayerReading.jacobian), l = 0..L, descending, divided by their root mean square: that, jacobianMean says, and the cost. No logarithm. */
export const jacobianSpectrum: Observable = {
  tex: 's_i(J_l)\\,/\\,\\sqrt{\\overline{s^2}}',
  plain: 's(J) / √mean s²',
  needs: 'jacobian',
  // No layer has more: min(d_l, d_0).
  size: inputDimension,
  networksKept: 4,
  of: ({ jacobian }) => relativeValues(jacobian),
};
