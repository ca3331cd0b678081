import type { ExchangeableGram } from '../../networks/meanField.ts';
import type { EnsembleSpec, NetworkSpec } from '../../networks/spec.ts';
import { steps } from './steps/index.ts';
import type { Step, WideLayer } from './wideLayer.ts';

/** c of the inputs in the limit; undefined where they are not exchangeable. */
export function inputCorrelation({ distribution, correlation }: EnsembleSpec['inputs']): number | undefined {
  const known: Readonly<Record<string, number>> = { gaussian: 0, orthonormal: 0, equicorrelated: correlation };
  return known[distribution];
}

/**
 * Layers 1..L at infinite width, from an exchangeable batch of this cosine. Entries of the weights that are independent, of whatever law, and orthogonal matrices
 * have the same limit. Undefined where it is not known, and where it leaves the range of numbers.
 */
export function meanFieldLayers(spec: EnsembleSpec, correlation: number): WideLayer[] | undefined {
  const { network, inputs } = spec;
  const step = stepOf(spec);
  if (step === undefined) return undefined;
  const layers: WideLayer[] = [];
  const settles = network.gainExponent === 0 && network.architecture !== 'dense';
  const input: ExchangeableGram = { meanSquare: inputs.meanSquare, correlation };
  const behind = (layer: number): ExchangeableGram => layers[layer - 1]?.gram ?? input;
  for (let layer = 1; layer <= network.depth; layer++) {
    const settled = settles && layer > 2 && isSame(behind(layer - 1), behind(layer - 2));
    const next = settled ? layers[layer - 2] : known(step, behind(layer - 1), layer);
    if (next === undefined) return undefined;
    layers.push(next);
  }
  return layers;
}

/** How one layer of these networks follows another; undefined where that is not known. */
export const stepOf = (spec: EnsembleSpec): Step | undefined =>
  hasLimit(spec.network) ? steps[spec.network.architecture](spec) : undefined;

/** Whether the weights of a wide layer make independent normal vectors of its rows. Fitted weights do not, and delta-orthogonal ones see one position alone. */
function hasLimit({ weights, weightVariance, architecture }: NetworkSpec): boolean {
  const ofOnePosition = weights === 'deltaOrthogonal' && architecture === 'conv';
  return weightVariance > 0 && weights !== 'iterative' && !ofOnePosition;
}

const isSame = (a: ExchangeableGram, b: ExchangeableGram): boolean => a.meanSquare === b.meanSquare && a.correlation === b.correlation;

function known(step: Step, gram: ExchangeableGram, layer: number): WideLayer | undefined {
  const next = step(gram, layer);
  return next && Number.isFinite(next.gram.meanSquare) && Number.isFinite(next.gram.correlation) ? next : undefined;
}
