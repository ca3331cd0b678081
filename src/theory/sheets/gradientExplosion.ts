import { type ActivationId, activations } from '../../networks/activations/index.ts';
import { attracts } from '../batchNorm/batchNormFixedPoint.ts';
import { batchNormGrowth } from '../batchNorm/batchNormGrowth.ts';
import { stops } from '../batchNorm/gradientSteps.ts';
import type { UnitSpec } from '../batchNorm/normalizedUnit.ts';
import { batches, growthFacts, noGradient } from './growthFacts.ts';
import type { Sheet, SheetTheory, TellPart } from './sheet.ts';

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
  of: ({ network }, tell) => explosionOf(network, tell),
  at: ({ network, inputs: { batch } }) => {
    if (stops(network.activation)) return noGradient;
    if (batch < batches[0]) return undefined;
    const facts = growthFacts(network, batch);
    return { value: facts[0].value, verdict: attracts(network, batch).met ? 'explodes' : 'outside', facts };
  },
};

function explosionOf({ gain, slope }: Omit<UnitSpec, 'activation'>, tell?: TellPart): Sheet {
  const growth = (activation: ActivationId, batch: number): number => Math.log(batchNormGrowth({ activation, gain, slope }, batch)) / 2;
  const largest = batches[batches.length - 1];
  const moving = (Object.keys(activations) as ActivationId[]).filter((id) => !stops(id));
  const names = moving.map((id) => ({ id, at: growth(id, largest) })).sort((a, b) => a.at - b.at);
  const sheet = (): Sheet => ({
    x: { parameter: 'batch', values: batches, spacing: 'log' },
    y: { parameter: 'activation', values: names.map((_, k) => k), names: names.map(({ id }) => id), spacing: 'linear' },
    values: values.slice(),
    holds: holds.slice(),
    lines: [],
  });
  const values = new Float64Array(names.length * batches.length).fill(Number.NaN);
  // What is not calculated yet is not hatched.
  const holds = new Uint8Array(values.length).fill(1);
  for (const [row, { id }] of names.entries()) {
    for (const [k, batch] of batches.entries()) {
      values[row * batches.length + k] = growth(id, batch);
      holds[row * batches.length + k] = Number(attracts({ activation: id, gain, slope }, batch).met);
    }
    if (row + 1 < names.length) tell?.(sheet(), (row + 1) / names.length);
  }
  return sheet();
}
