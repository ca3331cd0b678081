import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Backend } from '../../src/backends/backend.ts';
import { createReferenceBackend, type ReferenceSignal } from '../../src/backends/referenceBackend.ts';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { expectSameLaws } from './inDistribution.ts';
import { compareMethods } from './lawAgainstWeights.ts';
import type { LawCase } from './lawCells.ts';
import { backFrameOfBatch, biasAsWeights, frameOfBatch, projectorLeftOut, type Spoil } from './wrongLaws.ts';

/** The error of the moment; the modules below are made before anything else here. */
const planted = vi.hoisted((): { gaussian?: Spoil; haar?: Spoil } => ({}));

vi.mock('../../src/sampler/law/gaussianLaw.ts', async (original) => {
  const { gaussianLaw } = await original<typeof import('../../src/sampler/law/gaussianLaw.ts')>();
  const { spoiled } = await import('./wrongLaws.ts');
  return { gaussianLaw: spoiled(gaussianLaw, () => planted.gaussian) };
});
vi.mock('../../src/sampler/law/haarLaw.ts', async (original) => {
  const { haarLaw } = await original<typeof import('../../src/sampler/law/haarLaw.ts')>();
  const { spoiled } = await import('./wrongLaws.ts');
  return { haarLaw: spoiled(haarLaw, () => planted.haar) };
});

let digits: Float64Array;
beforeAll(async () => {
  digits = await loadDigits();
});

const small = { networks: 400, depth: 6, width: 12, batch: 5, activation: 'relu', normalization: 'none' } as const;

/** The least p-value of any comparison of one cell. */
async function leastP(
  given: Partial<Settings>,
  backend: Backend<ReferenceSignal> = createReferenceBackend(),
  images = digits,
): Promise<number> {
  const cell: LawCase = { name: JSON.stringify(given), settings: { ...small, ...given }, repeated: false };
  const comparisons = await compareMethods([cell], images, backend);
  expect(comparisons.length).toBeGreaterThan(30);
  if (Object.keys(planted).length === 0 && backend === undefined) expectSameLaws(cell.name, comparisons, 15);
  return Math.min(...comparisons.map(({ pValue }) => pValue));
}

const errors: readonly (readonly [string, typeof planted, Partial<Settings>])[] = [
  ['the projector is left out', { gaussian: projectorLeftOut }, { batch: 9 }],
  ['the bias counts as weights on the way back', { gaussian: biasAsWeights }, { biasVariance: 1, activation: 'tanh' }],
  [
    'orthogonal weights get a frame of n columns under centring',
    { haar: frameOfBatch },
    { weights: 'orthogonal', normalization: 'batch', activation: 'linear' },
  ],
  [
    'orthogonal weights get n fresh columns where k fit',
    { haar: backFrameOfBatch },
    { weights: 'orthogonal', batch: 9, activation: 'linear' },
  ],
];

describe('a planted error is found', () => {
  test.each(errors)('%s', async (_, error, settings) => {
    Object.assign(planted, error);
    try {
      expect(await leastP(settings)).toBeLessThan(1e-6);
    } finally {
      delete planted.gaussian;
      delete planted.haar;
    }
    await leastP(settings);
  });

  test('the Gram route where singular values are 1 and 1e-8', async () => {
    const images = nearlyOneImage(digits);
    const settings = { inputs: 'digits', activation: 'linear', depth: 3 } as const;
    expect(await leastP(settings, gramOnly(), images)).toBeLessThan(1e-6);
    await leastP(settings, undefined, images);
  });
});

/** All images are the first, but for a share of 1e-8 of their own: one singular value of 1 and others of about 1e-8. */
function nearlyOneImage(images: Float64Array): Float64Array {
  return images.map((grey, at) => images[at % 64] + 1e-8 * grey);
}

/** A backend on which every positive pivot of a Gram matrix is believed, whatever its condition; pivots that rounding made negative count as rounding. */
function gramOnly(): Backend<ReferenceSignal> {
  const backend = createReferenceBackend();
  return {
    ...backend,
    columns: {
      ...backend.columns!,
      cholesky: ({ shape, values }) => {
        const size = shape[1];
        const rounding = Number.EPSILON * Math.max(...values);
        for (let shift = 0; shift < 100 * rounding; shift += rounding) {
          const found = believed(
            values.map((entry, at) => (at % (size + 1) === 0 ? entry + shift : entry)),
            size,
          );
          if (found) return { upper: { shape, values: found.upper }, inverse: { shape, values: found.inverse }, rank: size, condition: 1 };
        }
        return undefined;
      },
    },
  };
}

/** R and R^-1 of a Gram matrix with positive pivots. */
function believed(gram: Float64Array, size: number): { upper: Float64Array; inverse: Float64Array } | undefined {
  const [upper, inverse] = [gram.slice(), new Float64Array(size * size)];
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) for (let j = i; j < size; j++) upper[i * size + j] -= upper[k * size + i] * upper[k * size + j];
    const pivot = upper[i * size + i];
    if (!(pivot > 0)) return undefined;
    for (let j = 0; j < size; j++) upper[i * size + j] = j < i ? 0 : upper[i * size + j] / Math.sqrt(pivot);
  }
  for (let i = size - 1; i >= 0; i--) {
    inverse[i * size + i] = 1;
    for (let k = i + 1; k < size; k++) for (let j = k; j < size; j++) inverse[i * size + j] -= upper[i * size + k] * inverse[k * size + j];
    for (let j = i; j < size; j++) inverse[i * size + j] /= upper[i * size + i];
  }
  return { upper, inverse };
}
