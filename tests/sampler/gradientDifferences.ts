import { createReferenceBackend, type ReferenceSignal } from '../../src/backends/referenceBackend.ts';
import { mapsOf, unitsOf } from '../../src/networks/dimensions.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import type { EnsembleSpec } from '../../src/networks/spec.ts';
import { drawInputs } from '../../src/sampler/drawInputs.ts';
import { type DrawnLayer, drawLayer } from '../../src/sampler/drawnLayer.ts';
import { fitWeights } from '../../src/sampler/fitWeights.ts';
import { evaluateLayer } from '../../src/sampler/layerMap.ts';
import { createWeightStore, sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import type { Sampling } from '../../src/sampler/sampling.ts';

const backend = createReferenceBackend();
const chunk = { firstNetwork: 0, networks: 1 };
const step = 1e-6;

/** A weight to move: layer l's map m gets `by` added to its entry `at`, row-major. */
interface Moved {
  readonly layer: number;
  readonly map: number;
  readonly at: number;
  readonly by: number;
}

/** The logarithm of one gradient's norm, as the sampler reads it and as differences of the loss give it. */
export interface GradientComparison {
  readonly what: string;
  readonly read: number;
  readonly differences: number;
}

/** The gradients of one small network in its input and in the weights of its first and last layer, by the sampler and by central differences. */
export async function compareGradients(given: Partial<Settings>, table?: Float64Array): Promise<GradientComparison[]> {
  const { spec, input, loss } = await networkOf(given, table);
  const { gradient, weights } = await measured(spec, table);
  const moved = (at: number, by: number): ReferenceSignal => ({ ...input, values: input.values.map((x, k) => (k === at ? x + by : x)) });
  const ofInput = Array.from(input.values, (_x, at) => (loss(moved(at, step)) - loss(moved(at, -step))) / (2 * step));
  return [
    { what: 'input', read: gradient[0], differences: Math.log(Math.hypot(...ofInput)) },
    ...[1, spec.network.depth].map((layer) => {
      const ofWeights = mapsOf(spec, layer).flatMap(({ rows, columns }, map) =>
        Array.from({ length: rows * columns }, (_w, at) => {
          const movedBy = (by: number) => loss(input, { layer, map, at, by });
          return (movedBy(step) - movedBy(-step)) / (2 * step);
        }),
      );
      return { what: `weights of layer ${layer}`, read: weights[layer - 1], differences: Math.log(Math.hypot(...ofWeights)) };
    }),
  ];
}

/** A network as a function of its input and weights: the same draws as the sampler's, its loss the product with the cotangent. */
async function networkOf(given: Partial<Settings>, table?: Float64Array) {
  const spec = ensembleSpec({ ...given, networks: 1, method: 'explicit', metrics: ['gradientNorm', 'weightGradientNorm'] });
  const { depth } = spec.network;
  const sampling = { backend, spec, weights: createWeightStore(backend), table, pause: async () => {} };
  const shape = [1, unitsOf(spec, 0), spec.inputs.batch] as const;
  const input: ReferenceSignal = { shape, values: drawInputs(spec, chunk, table) };
  const layers = await drawLayers(sampling, input);
  const address = { seed: spec.seed, ...chunk, layer: depth, role: 'cotangent' } as const;
  const cotangent = backend.matrices(address).normals(unitsOf(spec, depth), spec.inputs.batch);
  const loss = (h: ReferenceSignal, moved?: Moved): number => {
    const output = layers.reduce((signal, drawn, k) => {
      const own = moved?.layer === k + 1 ? withMovedWeight(drawn, moved, mapsOf(spec, k + 1)[moved.map].columns) : drawn;
      return evaluateLayer(backend, spec, k + 1, own, signal);
    }, h);
    return output.values.reduce((sum, entry, at) => sum + entry * cotangent.values[at], 0);
  };
  return { spec, input, loss };
}

/** Weights that are a function of what they meet are constants on the way back, and so they are here. */
async function drawLayers(sampling: Sampling<ReferenceSignal>, input: ReferenceSignal): Promise<DrawnLayer<ReferenceSignal>[]> {
  const layers: DrawnLayer<ReferenceSignal>[] = [];
  let h = input;
  for (let layer = 1; layer <= sampling.spec.network.depth; layer++) {
    const drawn = drawLayer(sampling, chunk, layer, 'forward', { fitted: await fitWeights(sampling, layer, h) });
    h = evaluateLayer(backend, sampling.spec, layer, drawn, h);
    layers.push(drawn);
  }
  return layers;
}

function withMovedWeight(drawn: DrawnLayer<ReferenceSignal>, { map, at, by }: Moved, columns: number) {
  const [row, column] = [Math.floor(at / columns), at % columns];
  const apply = (x: ReferenceSignal): ReferenceSignal => {
    const y = drawn.maps[map].apply(x);
    const batch = y.shape[2];
    const values = y.values.slice();
    for (let k = 0; k < batch; k++) values[row * batch + k] += by * x.values[column * batch + k];
    return { shape: y.shape, values };
  };
  return { ...drawn, maps: drawn.maps.map((own, k) => (k === map ? { ...own, apply } : own)) };
}

async function measured(spec: EnsembleSpec, table?: Float64Array) {
  for await (const { profiles } of sampleEnsemble(backend, spec, async () => {}, { table }))
    return { gradient: profiles.gradientNorm!.mean, weights: profiles.weightGradientNorm!.mean };
  throw new Error('nothing was drawn');
}
