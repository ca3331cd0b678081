import type { DepthProfile } from '../../../networks/ensembleResult.ts';
import { settingsOf } from '../../../networks/ensembleSpec.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import { type ParameterId, parameterIds } from '../../../networks/parameters.ts';
import { quantileIds, rankedNetworks } from '../../../networks/quantiles.ts';
import type { EnsembleSpec } from '../../../networks/spec.ts';
import { predict } from '../../../theory/predict.ts';
import { comparedColumns } from '../comparedColumns.ts';
import { type DepthSlope, depthSlope } from '../depthSlope.ts';
import { shortLine } from '../shortLine.ts';
import { pictureRows } from './pictureRows.ts';
import type { TakenProfiles } from './takenFigure.ts';
import { takenPictures } from './takenPictures.ts';

/** A number as a table of numbers has it: infinite as a word, and nothing where it is undefined. */
export const written = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? '' : String(value));

/** All settings of a run but one, in the words of links and flags. */
export function settingsText(spec: EnsembleSpec, but?: ParameterId): string {
  const settings = settingsOf(spec);
  const named = parameterIds.filter((id) => id !== 'backend' && id !== 'summary' && id !== but);
  return named.map((id) => `${id}=${settings[id]}`).join(' ');
}

/** A fitted slope in the words of the other lines: per layer, toward the input where it says so. */
const slopeLine = (metric: MetricId, { slope, error, layers, towardInput, theory }: DepthSlope): string =>
  `slope of ${metric} per layer${towardInput ? ' toward the input' : ''}, layers ${layers[0]}-${layers[1]}: ${slope} standard error ${written(error)} theory ${written(theory?.slope)}`;

/** A value of a profile at a layer; undefined where it has none. */
const at = (values: ArrayLike<number> | undefined, profile: DepthProfile | undefined, layer: number): number | undefined =>
  profile && values?.[layer - profile.firstLayer];

/** The same of a number that was kept in 32 bits: to the digits that it has. */
const writtenShort = (value: number | undefined): string => written(value === undefined ? value : Number(value.toPrecision(7)));

/** In the words of links and flags, like the settings. */
const howPicturesAreNamed =
  'pictures of one layer follow the metrics: gram i j = cosine of samples i and j; spectrum a b = share of eigenvalues from a to b, and so of singular values; angle k = degrees in network k; lyapunovSpectrum i k = exponent i in network k; angleDistribution a b = share of pairs from a to b degrees; activationHistogram a b = share of entries from a to b; shape x k and shape y k = place of sample k in the plane of two principal components, shape residual = distance from the mean, in lengths of a sample; shape share i = share of the variance in component i';

/** The numbers behind a picture: below lines that say what they are of, a row for each metric and layer, then one for each number of its pictures of a layer. */
export function csvOf(figure: TakenProfiles): string {
  const { title, result, pinned, link, slopes = [], shownLayers } = figure;
  const { spec, drawn, method, backend } = result;
  const head = [
    title,
    shortLine(settingsOf(spec)),
    `settings: ${settingsText(spec)}`,
    `seed: ${spec.seed}`,
    `drawn: ${drawn} (${method}, ${backend})`,
    'residual: (mean - theory) / standard error of the mean, of a slope from the layer where its line is hung; finiteWidthTerm: the declared one, in standard errors',
    `quantiles: over the first ${rankedNetworks(settingsOf(spec))} networks; empty where they are too few`,
    ...(pinned ? [`pinned: ${settingsText(pinned.spec)}`] : []),
    ...(spec.observables.length > 0 ? [howPicturesAreNamed] : []),
    ...slopes.flatMap((metric) => {
      const slope = depthSlope(metric, result.profiles[metric], predict(spec, metric), shownLayers);
      return slope ? [slopeLine(metric, slope)] : [];
    }),
    ...(link === undefined ? [] : [`link: ${link}`]),
  ];
  const columns = [
    ...[
      'layer',
      'metric',
      'mean',
      'std',
      'count',
      'theory',
      'residual',
      'finiteWidthTerm',
      ...(pinned ? ['pinnedMean', 'pinnedStd'] : []),
      ...quantileIds,
    ],
    ...(pinned ? quantileIds.map((id) => `pinned${id.toUpperCase()}`) : []),
  ];
  const rows = spec.metrics.flatMap((metric) => {
    const profile = result.profiles[metric];
    const beside = pinned?.profiles[metric];
    const compared = comparedColumns(profile, predict(spec, metric));
    return Array.from(profile?.mean ?? [], (mean, k) => {
      const layer = k + (profile?.firstLayer ?? 0);
      const [theory, residual, term] = compared.map((column) => column.at(layer));
      const kept = pinned ? [at(beside?.mean, beside, layer), at(beside?.std, beside, layer)] : [];
      const of = (one: DepthProfile | undefined) => quantileIds.map((id) => at(one?.quantiles[id], one, layer));
      const quantiles = [...of(profile), ...(pinned ? of(beside) : [])];
      return [
        layer,
        metric,
        ...[mean, profile?.std[k], profile?.count[k], theory, residual, term, ...kept, ...quantiles].map(written),
      ].join(',');
    });
  });
  const ofPictures = pictureRows(takenPictures(figure)).map(({ layer, name, value, count, theory, pinned: kept }) =>
    // They have no quantiles.
    Object.assign(Array(columns.length).fill(''), [
      layer,
      name,
      ...[value, undefined, count, theory, undefined, undefined, kept].map(writtenShort),
    ]).join(','),
  );
  return csvText(head, columns, [...rows, ...ofPictures]);
}

/** A table of numbers below lines that say what it is of. */
export const csvText = (head: readonly string[], columns: readonly string[], rows: readonly string[]): string =>
  [...head.map((line) => `# ${line.replaceAll(/\s+/g, ' ')}`), columns.join(','), ...rows, ''].join('\n');
