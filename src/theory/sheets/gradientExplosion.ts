import { type ActivationId, activations } from '../../networks/activations/index.ts';
import { attracts } from '../batchNorm/batchNormFixedPoint.ts';
import { batchNormGrowth } from '../batchNorm/batchNormGrowth.ts';
import { stops } from '../batchNorm/gradientSteps.ts';
import type { UnitSpec } from '../batchNorm/normalizedUnit.ts';
import { batches, growthFacts, noGradient } from './growthFacts.ts';
import type { Sheet, SheetTheory } from './sheet.ts';

/**
 * By how much ln ||dL/dh|| grows per layer toward the input under batch normalization, at infinite width, by batch (x) and activation (y, slowest first at the largest batch). Activations that let no
 * gradient pass are left out. Linear layers have the least of any batch. It holds where the fixed point of the batch attracts.
 */
export const gradientExplosion: SheetTheory = {
  tex: '\\tfrac12\\ln\\lambda',
  plain: '½ ln λ',
  mark: 'theorem',
  source: 'yang2019Gradient',
  assumptions: ['infiniteWidth', 'freshBackwardWeights'],
  reads: ['gain', 'slope'],
  of: ({ network }) => explosionOf(network),
  at: ({ network, inputs: { batch } }) => {
    if (stops(network.activation)) return noGradient;
    if (batch < batches[0]) return undefined;
    const facts = growthFacts(network, batch);
    return { value: facts[0].value, verdict: attracts(network, batch).met ? 'explodes' : 'outside', facts };
  },
};

function explosionOf({ gain, slope }: Omit<UnitSpec, 'activation'>): Sheet {
  const growth = (activation: ActivationId, batch: number): number => Math.log(batchNormGrowth({ activation, gain, slope }, batch)) / 2;
  const largest = batches[batches.length - 1];
  const moving = (Object.keys(activations) as ActivationId[]).filter((id) => !stops(id));
  const names = moving.map((id) => ({ id, at: growth(id, largest) })).sort((a, b) => a.at - b.at);
  return {
    x: { parameter: 'batch', values: batches, spacing: 'log' },
    y: { parameter: 'activation', values: names.map((_, k) => k), names: names.map(({ id }) => id), spacing: 'linear' },
    values: Float64Array.from(names.flatMap(({ id }) => batches.map((batch) => growth(id, batch)))),
    holds: Uint8Array.from(names.flatMap(({ id }) => batches.map((batch) => Number(attracts({ activation: id, gain, slope }, batch).met)))),
    lines: [],
  };
}
