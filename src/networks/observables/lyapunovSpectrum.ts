import { lyapunovDirections } from '../lyapunovDirections.ts';
import type { Observable } from './observable.ts';

/**
 * The Lyapunov exponents of the map of the whole batch in the k directions that are followed, the running averages of natural logarithms up to layer l >= 1
 * (LayerReading.lyapunov). Each direction costs a batch more on the way forward.
 */
export const lyapunovSpectrum: Observable = {
  tex: '\\lambda_i = \\tfrac{1}{l}\\textstyle\\sum_{k \\le l}\\ln R_{ii}^{(k)}',
  plain: 'λᵢ = Σ ln Rᵢᵢ / l',
  needs: 'lyapunov',
  size: lyapunovDirections,
  networksKept: 16,
  of: ({ lyapunov = new Float64Array(0) }) => lyapunov,
};
