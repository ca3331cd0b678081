import { settingsOf } from '../../../networks/ensembleSpec.ts';
import { metrics } from '../../../networks/metrics/index.ts';
import { exponentsOf, layerTheories, theoryExponents } from '../distance/distancePicture.ts';
import { sweepLine } from '../sweepWords.ts';
import { csvText, settingsText, written } from './csvOf.ts';
import type { TakenDistances } from './takenFigure.ts';

/** The numbers behind a map over layers and widths: a row for each metric, width and layer, then the exponents, a row for each layer. */
export function csvOfDistances({ title, result, link }: TakenDistances): string {
  const { spec, sweep, points, drawn, method, backend } = result;
  const settings = settingsOf(spec);
  const head = [
    title,
    sweepLine(settings, sweep),
    `settings: ${settingsText(spec, sweep.over)} ${sweep.over}=${sweep.values.join(',')}`,
    `drawn: ${drawn} (${method}, ${backend})`,
    'level: over networks at one layer; exponent: slope of ln level against ln width there, weighted by the errors, at the widths whose networks are all drawn',
    ...(link === undefined ? [] : [`link: ${link}`]),
  ];
  const rows = spec.metrics.flatMap((metric) => {
    const theories = layerTheories(metric, settings, sweep);
    const predicted = theoryExponents(theories);
    const exponents = exponentsOf(metric, result);
    const ofWidths = points.flatMap(({ value, seed, layers }) =>
      (layers?.[metric]?.levels ?? []).map((level, k) => {
        const layer = metrics[metric].firstLayer + k;
        const theory = theories[layer];
        const of = theory?.levels[theory.sizes.indexOf(value)];
        return [metric, 'level', value, seed, layer, ...[level.value, level.error, level.networks, of?.value].map(written)].join(',');
      }),
    );
    const ofLayers = exponents.places.map((layer, k) =>
      [metric, 'exponent', '', '', layer, ...[exponents.values[k], exponents.errors[k], undefined, predicted[layer]].map(written)].join(
        ',',
      ),
    );
    return [...ofWidths, ...ofLayers];
  });
  return csvText(head, ['metric', 'quantity', 'width', 'seed', 'layer', 'value', 'standardError', 'count', 'theory'], rows);
}
