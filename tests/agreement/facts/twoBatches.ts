import { createReferenceBackend, type ReferenceSignal } from '../../../src/backends/referenceBackend.ts';
import { summarize } from '../../../src/math/summary.ts';
import { ensembleSpec } from '../../../src/networks/ensembleSpec.ts';
import { drawInputs } from '../../../src/sampler/drawInputs.ts';
import { drawLayer } from '../../../src/sampler/drawnLayer.ts';
import { evaluateLayer } from '../../../src/sampler/layerMap.ts';
import { createWeightStore } from '../../../src/sampler/sampleEnsemble.ts';
import type { Ledger } from '../agreement.ts';

const [width, batch, depth, networks] = [512, 64, 30, 12];
const backend = createReferenceBackend();
const spec = ensembleSpec({
  activation: 'linear',
  normalization: 'batch',
  inputs: 'circle',
  method: 'explicit',
  width,
  batch,
  depth,
  seed: 1700,
});
const sampling = { backend, spec, weights: createWeightStore(backend), pause: async () => {} };

/** The circle of a network, with its first sample half a radius out of the plane, along the axis of one unit: the plane is random, and has little of it. */
function batchOf(network: number, unit: number): ReferenceSignal {
  const values = drawInputs(spec, { firstNetwork: network, networks: 1 });
  values[unit * batch] += Math.sqrt(width) / 2;
  return { shape: [1, width, batch], values };
}

/** The correlation of all entries of two signals, each unit centred over the batch. */
function correlationOf(a: ReferenceSignal, b: ReferenceSignal): number {
  let [aa, ab, bb] = [0, 0, 0];
  for (let unit = 0; unit < width; unit++) {
    const [x, y] = [a, b].map(({ values }) => centred(values.subarray(unit * batch, (unit + 1) * batch)));
    for (let k = 0; k < batch; k++) {
      aa += x[k] * x[k];
      ab += x[k] * y[k];
      bb += y[k] * y[k];
    }
  }
  return ab / Math.sqrt(aa * bb);
}

function centred(row: Float64Array): Float64Array {
  const { mean } = summarize(row);
  return row.map((entry) => entry - mean);
}

/** The correlation of the two batches of a network, layer by layer. */
function chaosOf(network: number): number[] {
  const chunk = { firstNetwork: network, networks: 1 };
  let [a, b] = [batchOf(network, 0), batchOf(network, 1)];
  const correlations = [correlationOf(a, b)];
  for (let layer = 1; layer <= depth; layer++) {
    const drawn = drawLayer(sampling, chunk, layer, 'forward');
    [a, b] = [a, b].map((signal) => evaluateLayer(backend, spec, layer, drawn, signal));
    drawn.release();
    correlations.push(correlationOf(a, b));
  }
  return correlations;
}

/** W22: the same weights take two batches apart. The notes have one run of two batches, of which the error is the spread over networks. */
export function holdTwoBatches(ledger: Ledger): void {
  const lines = Array.from({ length: networks }, (_, network) => chaosOf(network));
  for (const [layer, printed] of [
    [0, 0.996],
    [6, 0.65],
    [12, 0.4],
    [30, 0.03],
  ] as const) {
    const { mean, std, count } = summarize(lines.map((line) => line[layer]));
    const measured = { mean, standardError: std / Math.sqrt(count) };
    const what = `batch norm W22, two batches that differ in one sample: correlation, layer ${layer}`;
    ledger.agrees(measured, { what, value: printed, term: 4 * std + 0.0005, range: 2 });
  }
}
