import { mapsOf } from '../../../networks/dimensions.ts';
import { sumOf } from '../grams.ts';
import { ofShare } from '../spread.ts';
import type { StepsOf } from '../wideLayer.ts';
import { perceptronOf } from './perceptron.ts';

/** sqrt(1 - r^2) phi(N(W h + b)) + r P h (Joudaki and Hofmann 2025, Prop. 2): both kernels, and both gradients, in the shares of the squares. */
export const randomSkip: StepsOf = (spec) => {
  const perceptron = perceptronOf(spec);
  const skip = spec.network.skipShare ** 2;
  if (perceptron === undefined) return undefined;
  return (h, layer) => {
    const branch = perceptron(h, layer);
    if (branch === undefined) return undefined;
    const gram = sumOf([1 - skip, branch.gram], [skip, h]);
    const fresh = ((1 - skip) * branch.gram.meanSquare) / gram.meanSquare;
    if (branch.back?.ofWeights === undefined) return { gram, fresh, met: branch.met };
    const [, { columns }] = mapsOf(spec, layer);
    const chi = (1 - skip) * branch.back.chi + skip;
    const shares = [1 - skip / chi, fresh] as const;
    const ofBoth = ofShare(branch.back.spread, ...shares);
    // The skip is a fresh matrix, too.
    const [ofP, ofPh] = [2 * (1 - shares[0]) ** 2, 2 * (1 - shares[1]) ** 2];
    const spread = {
      ...ofBoth,
      ofSample: ofBoth.ofSample + ofP,
      ofDirections: ofBoth.ofDirections + ofP / 2,
      ofLength: ofBoth.ofLength + ofPh,
    };
    return {
      gram,
      fresh,
      met: branch.met,
      back: { chi, ofWeights: (1 - skip) * branch.back.ofWeights + skip * columns * h.meanSquare, spread },
    };
  };
};
