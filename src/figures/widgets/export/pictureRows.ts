import { densityOf } from '../../plots/histogramBins.ts';
import { lawShare } from '../densityPicture.ts';
import { predictedShare, type SpectrumId, spectrumIds } from '../spectrumPicture.ts';
import type { TakenPictures } from './takenPictures.ts';

/** A number behind a picture of a layer, as a row of the table that its lines have. */
export interface PictureRow {
  readonly layer: number;
  /** The picture, and which of its numbers. */
  readonly name: string;
  readonly value: number;
  /** Networks that it is of. */
  readonly count: number;
  readonly theory?: number;
  readonly pinned?: number;
}

/** The cosine of each pair of samples, of which the first network alone is drawn; samples count from 1. */
function gramRows({ gram }: TakenPictures): readonly PictureRow[] {
  if (gram === undefined) return [];
  const { picture, pinned } = gram;
  const { layer, size, valueAt } = picture;
  const beside = pinned?.size === size ? pinned : undefined;
  const pairs = Array.from({ length: size }, (_, i) => Array.from({ length: i }, (_pair, j) => [i, j] as const)).flat();
  return pairs.map(([i, j]) => ({
    layer,
    name: `gram ${j + 1} ${i + 1}`,
    value: valueAt(i, j),
    count: 1,
    pinned: beside?.valueAt(i, j),
  }));
}

/** The share of the eigenvalues or singular values in each bar, from its left edge to its right one. */
function spectrumRows(id: SpectrumId, { [id]: taken }: TakenPictures): readonly PictureRow[] {
  if (taken === undefined) return [];
  const { picture, pinned, prediction } = taken;
  const { layer, bins, networks } = picture;
  const edge = (k: number): string => (k > bins.densities.length ? 'Infinity' : (k * bins.width).toFixed(1));
  return Array.from({ length: bins.densities.length + 1 }, (_, k) => ({
    layer,
    name: `${id} ${edge(k)} ${edge(k + 1)}`,
    value: densityOf(bins, k) * bins.width,
    count: networks,
    theory: prediction?.validity.holds ? predictedShare(prediction, bins, k) : undefined,
    pinned: pinned && densityOf(pinned.bins, k) * bins.width,
  }));
}

/** The angle of each network, in degrees; networks count from 1. */
function angleRows({ angle }: TakenPictures): readonly PictureRow[] {
  if (angle === undefined) return [];
  const { picture, pinned, predicted } = angle;
  return picture.angles.map((value, network) => ({
    layer: picture.layer,
    name: `angle ${network + 1}`,
    value,
    count: 1,
    theory: predicted,
    pinned: pinned?.angles[network],
  }));
}

/** The share in each bin of a density, from its left edge to its right one; the outer bins of entries hold the tails as well. */
function densityRows({ densities }: TakenPictures): readonly PictureRow[] {
  return Object.values(densities).flatMap(({ picture, pinned, prediction }) => {
    const { of, layer, bins, networks } = picture;
    const edge = (k: number): string => String(Number((bins.start + k * bins.width).toFixed(1)));
    return Array.from(bins.densities, (density, k) => ({
      layer,
      name: `${of} ${edge(k)} ${edge(k + 1)}`,
      value: networks > 0 ? density * bins.width : Number.NaN,
      count: networks,
      theory: prediction?.validity.holds ? lawShare(prediction, bins, k) : undefined,
      pinned: pinned && pinned.bins.densities[k] * bins.width,
    }));
  });
}

/** The exponents of each network; directions and networks count from 1. */
function exponentRows({ lyapunovSpectrum: taken }: TakenPictures): readonly PictureRow[] {
  if (taken === undefined) return [];
  const { picture, pinned } = taken;
  return picture.directions.flatMap(({ values }, i) =>
    values.map((value, network) => ({
      layer: picture.layer,
      name: `lyapunovSpectrum ${i + 1} ${network + 1}`,
      value,
      count: 1,
      pinned: pinned?.directions[i]?.values[network],
    })),
  );
}

/** Both coordinates of each sample, counted from 1, the share of the variance in each component, and the distance from the mean, of which theory knows. */
function shapeRows({ shape }: TakenPictures): readonly PictureRow[] {
  if (shape === undefined) return [];
  const { picture, pinned, prediction } = shape;
  const { layer, points, shares, residual } = picture;
  const row = (name: string, value: number, beside?: number, theory?: number): PictureRow => ({
    layer,
    name: `shape ${name}`,
    value,
    count: 1,
    theory: prediction?.validity.holds ? theory : undefined,
    pinned: beside,
  });
  return [
    ...points.flatMap(([x, y], k) => [row(`x ${k + 1}`, x, pinned?.points[k]?.[0]), row(`y ${k + 1}`, y, pinned?.points[k]?.[1])]),
    ...shares.map((share, k) => row(`share ${k + 1}`, share, pinned?.shares[k], prediction && prediction.share / shares.length)),
    row('residual', residual, pinned?.residual, prediction?.residual),
  ];
}

/** The numbers behind the pictures of a layer. */
export const pictureRows = (pictures: TakenPictures): readonly PictureRow[] => [
  ...gramRows(pictures),
  ...spectrumIds.flatMap((id) => spectrumRows(id, pictures)),
  ...angleRows(pictures),
  ...densityRows(pictures),
  ...exponentRows(pictures),
  ...shapeRows(pictures),
];
