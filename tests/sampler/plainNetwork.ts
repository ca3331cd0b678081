import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { activations } from '../../src/networks/activations/index.ts';
import { layoutOf } from '../../src/networks/dimensions.ts';
import { normalizations } from '../../src/networks/normalizations/index.ts';
import type { EnsembleSpec } from '../../src/networks/spec.ts';
import { weightLaws } from '../../src/networks/weights/index.ts';
import type { DrawnLaw } from '../../src/networks/weights/weightLaw.ts';
import { drawInputs } from '../../src/sampler/drawInputs.ts';
import { mapped, product, type Rows, rowsOf } from '../networks/signals.ts';

/** One network written out plainly: its weights as rows, and its layers without scales, tape or chunks. */
export interface PlainNetwork {
  readonly input: Rows;
  readonly weights: readonly Rows[];
  readonly cotangent: Rows;
  /** h_l for l = from..L, started at h_from. */
  layers(h: Rows, weights: readonly Rows[], from?: number): Rows[];
}

/** Network 0 of a spec, with the draws that the sampler would make. */
export function plainNetwork(spec: EnsembleSpec): PlainNetwork {
  const backend = createReferenceBackend();
  const { network, inputs, seed } = spec;
  const at = (layer: number, role: 'weights' | 'bias' | 'cotangent') =>
    backend.matrices({ seed, firstNetwork: 0, networks: 1, layer, role });
  const weightOps = (layer: number) => ({
    ...backend.ops,
    ...at(layer, 'weights'),
    secondNormals: backend.matrices({ seed, firstNetwork: 0, networks: 1, layer, role: 'weights', subStream: 1 }).normals,
  });
  const layerNumbers = Array.from({ length: network.depth }, (_, k) => k + 1);
  const input = { shape: [1, network.width, inputs.batch] as const, values: drawInputs(spec, { firstNetwork: 0, networks: 1 }) };
  const biases = layerNumbers.map((layer) => rowsOf(at(layer, 'bias').normals(network.width, 1)));
  const normalize = (x: Rows): Rows =>
    rowsOf(
      normalizations[network.normalization].apply(
        backend.ops,
        { shape: [1, x.length, x[0].length], values: Float64Array.from(x.flat()) },
        layoutOf(network),
      ),
    );
  const activate = (x: Rows): Rows => mapped(x, (entry) => activations[network.activation].phi(network.gain * entry, network));
  const affine = (w: Rows, layer: number, x: Rows): Rows =>
    mapped(product(w, x), (entry, i) => entry + Math.sqrt(network.biasVariance) * biases[layer - 1][i][0]);
  const add = (a: Rows, b: Rows): Rows => mapped(a, (x, i, j) => network.skipStrength * x + network.branchStrength * b[i][j]);
  const wirings = {
    beforeActivation: (w: Rows, l: number, h: Rows) => activate(normalize(affine(w, l, h))),
    afterActivation: (w: Rows, l: number, h: Rows) => normalize(activate(affine(w, l, h))),
    preNorm: (w: Rows, l: number, h: Rows) => add(h, affine(w, l, activate(normalize(h)))),
    postNorm: (w: Rows, l: number, h: Rows) => normalize(add(h, affine(w, l, activate(h)))),
  };
  return {
    input: rowsOf(input),
    weights: layerNumbers.map((layer) =>
      mapped(
        rowsOf((weightLaws[network.weights] as DrawnLaw).draw(weightOps(layer), network.width, network.width, { ...network, taps: 1 })),
        (z) => z * Math.sqrt(network.weightVariance / network.width),
      ),
    ),
    cotangent: rowsOf(at(network.depth, 'cotangent').normals(network.width, inputs.batch)),
    layers: (h, weights, from = 0) => {
      const signals = [h];
      for (let layer = from + 1; layer <= network.depth; layer++) {
        signals.push(wirings[network.normalizationPosition](weights[layer - 1], layer, signals[signals.length - 1]));
      }
      return signals;
    },
  };
}
