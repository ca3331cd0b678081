import { attracts } from '../batchNorm/batchNormFixedPoint.ts';
import { batchNormGrowth } from '../batchNorm/batchNormGrowth.ts';
import { stops } from '../batchNorm/gradientSteps.ts';
import type { UnitSpec } from '../batchNorm/normalizedUnit.ts';
import { trainableScales } from '../batchNorm/trainableScales.ts';
import { batches, growthFacts, noGradient } from './growthFacts.ts';
import type { Sheet, SheetTheory } from './sheet.ts';

const depths: readonly number[] = Array.from({ length: 40 }, (_, k) => 5 * (k + 1));

/**
 * By how much ln ||dL/dh|| grows over a whole batch-normalized network at infinite width, by depth (x) and batch (y): the plane of Figure 2 of Yang et al. 2019. The width has no part in it but where the theory holds. The
 * line is 16 xi, which they drew over the accuracies of ReLU networks that they trained; of other activations it is their line continued. It holds where the fixed point of the batch attracts.
 */
export const trainableBatch: SheetTheory = {
  tex: '\\tfrac L2\\ln\\lambda',
  plain: '½ L ln λ',
  mark: 'theorem',
  source: 'yang2019Gradient',
  assumptions: ['infiniteWidth', 'freshBackwardWeights'],
  reads: ['activation', 'gain', 'slope'],
  of: ({ network }) => growthOf(network),
  at: ({ network, inputs: { batch } }) => {
    if (stops(network.activation)) return noGradient;
    if (batch < batches[0]) return undefined;
    const wholeGrowth = (network.depth * Math.log(batchNormGrowth(network, batch))) / 2;
    const verdict = 2 * wholeGrowth <= trainableScales ? 'withinTrainable' : 'beyondTrainable';
    return {
      value: wholeGrowth,
      verdict: attracts(network, batch).met ? verdict : 'outside',
      facts: [{ id: 'wholeGrowth', value: wholeGrowth }, ...growthFacts(network, batch)],
    };
  },
};

function growthOf(of: UnitSpec): Sheet {
  const growths = batches.map((batch) => Math.log(batchNormGrowth(of, batch)));
  const edge = growths.map((growth, k) => [trainableScales / growth, batches[k]] as const);
  return {
    x: { parameter: 'depth', values: depths, spacing: 'linear' },
    y: { parameter: 'batch', values: batches, spacing: 'log' },
    values: Float64Array.from(growths.flatMap((growth) => depths.map((depth) => (growth / 2) * depth))),
    holds: Uint8Array.from(batches.flatMap((batch) => depths.map(() => Number(attracts(of, batch).met)))),
    lines: [{ id: 'trainableDepth', points: edge.filter(([depth]) => depth <= depths[depths.length - 1]) }],
  };
}
