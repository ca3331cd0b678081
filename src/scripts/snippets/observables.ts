import type { EnsembleResult } from '../../networks/ensembleResult.ts';
import type { Need } from '../../networks/need.ts';
import { entryBins } from '../../networks/observables/activationHistogram.ts';
import { angleBins } from '../../networks/observables/angleDistribution.ts';
import { type ObservableId, observables } from '../../networks/observables/index.ts';
import type { Observable } from '../../networks/observables/observable.ts';
import { layerOf, networksIn } from '../../networks/observedLayers.ts';
import { type BookNumber, meanOf, type PartId, type ReadingSnippet } from './readings.ts';

/** A number of a picture: in a script, and in the values that the book keeps of one network. */
interface Row {
  readonly name: string;
  readonly value: string;
  readonly of: (values: Float32Array, batch: number) => number;
}

interface PictureSnippet {
  readonly before: readonly PartId[];
  readonly firstLayer: 0 | 1;
  readonly rows: readonly Row[];
}

/** The cosines of different samples, out of a Gram matrix that is kept row by row to its diagonal. */
function offDiagonal(values: Float32Array): Float32Array {
  const diagonal = new Set<number>();
  for (let row = 0, at = 0; at < values.length; row++, at += row + 1) diagonal.add(at);
  return values.filter((_, k) => !diagonal.has(k));
}

const meanValue = (values: Float32Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const known = (values: Float32Array): Float32Array => values.filter((value) => !Number.isNaN(value));

/** Singular values over their root mean square: the largest, the one in the middle, the smallest. */
const singularRows = (name: string, of: string): readonly Row[] => [
  { name: `${name}, largest`, value: `(${of}[0] / ${of}.mean()) ** 0.5`, of: (values) => values[0] },
  {
    name: `${name}, middle`,
    value: `(${of}[len(${of}) // 2] / ${of}.mean()) ** 0.5`,
    of: (values) => known(values)[Math.floor(known(values).length / 2)],
  },
  { name: `${name}, smallest`, value: `(${of}[-1] / ${of}.mean()) ** 0.5`, of: (values) => known(values)[known(values).length - 1] },
];

/** The share of what lies in the first bins of a density. */
const shareBelow = (edge: number, { count, from, to }: { readonly count: number; readonly from: number; readonly to: number }) => {
  const width = (to - from) / count;
  return (values: Float32Array): number =>
    values.subarray(0, Math.round((edge - from) / width)).reduce((sum, value) => sum + value * width, 0);
};

const pairsBelow = (degrees: 60 | 90, cosine: number): Row => ({
  name: `pairs below ${degrees} degrees`,
  value: `(1.0 * (cosines > ${cosine})).mean()`,
  of: shareBelow(degrees, angleBins),
});

const entriesBelow = (edge: number): Row => ({
  name: `entries below ${edge} rms`,
  value: `(1.0 * (entries < ${edge})).mean()`,
  of: shareBelow(edge, entryBins),
});

/** How every picture of a layer becomes a few numbers. */
const pictures: Readonly<Record<ObservableId, PictureSnippet>> = {
  gram: {
    before: ['u', 'cosines'],
    firstLayer: 0,
    rows: [
      { name: 'smallest cosine', value: 'cosines.min()', of: (values) => offDiagonal(values).reduce((a, b) => Math.min(a, b), 1) },
      { name: 'mean cosine', value: 'cosines.mean()', of: (values) => meanValue(offDiagonal(values)) },
      { name: 'largest cosine', value: 'cosines.max()', of: (values) => offDiagonal(values).reduce((a, b) => Math.max(a, b), -1) },
    ],
  },
  spectrum: {
    before: ['p'],
    firstLayer: 0,
    rows: [
      { name: 'eigenvalue, largest', value: 'BATCH * p[0]', of: (values) => values[0] },
      {
        name: 'eigenvalue, middle',
        value: 'BATCH * p[BATCH // 2] if len(p) > BATCH // 2 else 0',
        of: (values, batch) => values[Math.floor(batch / 2)],
      },
      { name: 'eigenvalue, smallest', value: 'BATCH * p[-1] if len(p) == BATCH else 0', of: (values, batch) => values[batch - 1] },
    ],
  },
  angle: {
    before: ['u'],
    firstLayer: 0,
    rows: [
      {
        name: 'angle',
        value: 'np.arctan2(np.linalg.norm(u[:, 0] - u[:, 1]), np.linalg.norm(u[:, 0] + u[:, 1])) * 360 / np.pi',
        of: (values) => values[0],
      },
    ],
  },
  jacobianSpectrum: { before: ['j'], firstLayer: 0, rows: singularRows('s(J)', 'j') },
  weightsSpectrum: { before: ['w'], firstLayer: 1, rows: singularRows('s(W)', 'w') },
  lyapunovSpectrum: {
    before: [],
    firstLayer: 1,
    rows: [
      { name: 'exponent, largest', value: 'growth[0] / l', of: (values) => values[0] },
      { name: 'exponent, last', value: 'growth[-1] / l', of: (values) => values[values.length - 1] },
    ],
  },
  angleDistribution: { before: ['u', 'cosines'], firstLayer: 0, rows: [pairsBelow(60, 0.5), pairsBelow(90, 0)] },
  activationHistogram: { before: ['entries'], firstLayer: 0, rows: [entriesBelow(-1), entriesBelow(0), entriesBelow(1)] },
  shape: {
    before: [],
    firstLayer: 0,
    rows: [
      {
        name: 'distance from the mean',
        value: 'np.linalg.norm(h - h.mean(1, keepdims=True)) / np.linalg.norm(h)',
        of: (values) => values[values.length - 1],
      },
      {
        name: 'first component, share',
        value: '(np.linalg.norm(h - h.mean(1, keepdims=True), 2) / np.linalg.norm(h - h.mean(1, keepdims=True))) ** 2',
        of: (values) => values[values.length - 3],
      },
    ],
  },
};

/** How a picture is read in a script: a few numbers, each over all networks. */
export function observableSnippets(id: ObservableId): readonly ReadingSnippet[] {
  const { before, firstLayer, rows } = pictures[id];
  const { needs = 'signal' }: Observable = observables[id];
  // A script counts entries itself.
  const scriptNeeds: Need = needs === 'units' ? 'signal' : needs;
  return rows.map(({ name, value, of }) => ({
    name,
    needs: scriptNeeds,
    firstLayer,
    before,
    value: () => value,
    inBook: ({ observed, spec }: EnsembleResult, layer: number): BookNumber | undefined => {
      const kept = observed[id];
      if (kept === undefined) return undefined;
      return meanOf(Array.from({ length: networksIn(kept) }, (_, network) => of(layerOf(kept, layer, network), spec.inputs.batch)));
    },
  }));
}
