import type { DepthProfile } from '../../../networks/ensembleResult.ts';
import { settingsOf } from '../../../networks/ensembleSpec.ts';
import { type ParameterId, parameterIds } from '../../../networks/parameters.ts';
import { quantileIds, rankedNetworks } from '../../../networks/quantiles.ts';
import type { EnsembleSpec } from '../../../networks/spec.ts';
import { predict } from '../../../theory/predict.ts';
import { shortLine } from '../shortLine.ts';
import type { TakenProfiles } from './takenFigure.ts';

/** A number as a table of numbers has it: infinite as a word, and nothing where it is undefined. */
export const written = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? '' : String(value));

/** All settings of a run but one, in the words of links and flags. */
export function settingsText(spec: EnsembleSpec, but?: ParameterId): string {
  const settings = settingsOf(spec);
  const named = parameterIds.filter((id) => id !== 'backend' && id !== 'summary' && id !== but);
  return named.map((id) => `${id}=${settings[id]}`).join(' ');
}

/** A value of a profile at a layer; undefined where it has none. */
const at = (values: ArrayLike<number> | undefined, profile: DepthProfile | undefined, layer: number): number | undefined =>
  profile && values?.[layer - profile.firstLayer];

/** The numbers behind a picture: below lines that say what they are of, a row for each metric and layer. */
export function csvOf({ title, result, pinned, link }: TakenProfiles): string {
  const { spec, drawn, backend } = result;
  const head = [
    title,
    shortLine(settingsOf(spec)),
    `settings: ${settingsText(spec)}`,
    `seed: ${spec.seed}`,
    `drawn: ${drawn} (${backend})`,
    `quantiles: over the first ${rankedNetworks(settingsOf(spec))} networks; empty where they are too few`,
    ...(pinned ? [`pinned: ${settingsText(pinned.spec)}`] : []),
    ...(link === undefined ? [] : [`link: ${link}`]),
  ];
  const columns = [
    ...['layer', 'metric', 'mean', 'std', 'count', 'theory', ...(pinned ? ['pinnedMean', 'pinnedStd'] : []), ...quantileIds],
    ...(pinned ? quantileIds.map((id) => `pinned${id.toUpperCase()}`) : []),
  ];
  const rows = spec.metrics.flatMap((metric) => {
    const profile = result.profiles[metric];
    const beside = pinned?.profiles[metric];
    const prediction = predict(spec, metric);
    return Array.from(profile?.mean ?? [], (mean, k) => {
      const layer = k + (profile?.firstLayer ?? 0);
      const theory = prediction?.values[layer - prediction.firstLayer];
      const kept = pinned ? [at(beside?.mean, beside, layer), at(beside?.std, beside, layer)] : [];
      const of = (one: DepthProfile | undefined) => quantileIds.map((id) => at(one?.quantiles[id], one, layer));
      const quantiles = [...of(profile), ...(pinned ? of(beside) : [])];
      return [layer, metric, ...[mean, profile?.std[k], profile?.count[k], theory, ...kept, ...quantiles].map(written)].join(',');
    });
  });
  return csvText(head, columns, rows);
}

/** A table of numbers below lines that say what it is of. */
export const csvText = (head: readonly string[], columns: readonly string[], rows: readonly string[]): string =>
  [...head.map((line) => `# ${line.replaceAll(/\s+/g, ' ')}`), columns.join(','), ...rows, ''].join('\n');
