import { unitsOf } from '../../../networks/dimensions.ts';
import { sumOf } from '../grams.ts';
import type { Spread, StepsOf } from '../wideLayer.ts';
import { perceptronOf } from './perceptron.ts';

/**
 * [h; phi(N(W h + b))]: the Gram matrix is the mean over old and new units. On the way back every later layer adds as much to each unit that it reads,
 * so that all units of h_l have one mean square, and the squared norm is multiplied by (d_{l-1} + chi d) / d_l.
 */
export const dense: StepsOf = (spec) => {
  const perceptron = perceptronOf(spec);
  if (perceptron === undefined) return undefined;
  return (h, layer) => {
    const fresh = perceptron(h, layer);
    if (fresh === undefined) return undefined;
    const [before, after] = [unitsOf(spec, layer - 1), unitsOf(spec, layer)];
    const share = (after - before) / after;
    const gram = sumOf([1 - share, h], [share, fresh.gram]);
    const ofSquare = (share * fresh.gram.meanSquare) / gram.meanSquare;
    if (fresh.back?.ofWeights === undefined) return { gram, fresh: ofSquare, met: fresh.met };
    const { ofUnits, ...first } = fresh.back.spread;
    const spread = { ...squaredShare(first, share), ofUnits };
    return {
      gram,
      fresh: ofSquare,
      met: fresh.met,
      back: { chi: 1 - share + share * fresh.back.chi, ofWeights: share * fresh.back.ofWeights, spread },
    };
  };
};

/** What is added independently to the rest, in this share of the square. */
function squaredShare(spread: Omit<Spread, 'ofUnits'>, share: number): Omit<Spread, 'ofUnits'> {
  const { ofSample, inCommon, ofDirections, ofLength } = spread;
  const square = share ** 2;
  return { ofSample: square * ofSample, inCommon: square * inCommon, ofDirections: square * ofDirections, ofLength: square * ofLength };
}
