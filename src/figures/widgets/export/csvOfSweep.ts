import { settingsOf } from '../../../networks/ensembleSpec.ts';
import { sweepPicture, sweepTheory } from '../sweepPicture.ts';
import { sweepResiduals } from '../sweepResiduals.ts';
import { sweepLine, sweepNotes } from '../sweepWords.ts';
import { csvText, settingsText, written } from './csvOf.ts';
import type { TakenSweep } from './takenFigure.ts';

/** The numbers behind a sweep: below lines that say what they are of and which exponents they have, a row for each metric and size. */
export function csvOfSweep({ title, result, pinned, link }: TakenSweep): string {
  const { spec, sweep, points, drawn, method, backend } = result;
  const settings = settingsOf(spec);
  const theories = spec.metrics.map((metric) => sweepTheory(metric, settings, sweep));
  const residuals = spec.metrics.map((metric, m) => sweepResiduals(metric, result, theories[m]));
  const head = [
    title,
    sweepLine(settings, sweep),
    `settings: ${settingsText(spec, sweep.over)} ${sweep.over}=${sweep.values.join(',')}`,
    `drawn: ${drawn} (${method}, ${backend})`,
    ...spec.metrics.map(
      (metric, m) => `${metric}: ${sweepNotes(settings, sweep, sweepPicture(metric, result), theories[m], residuals[m]).join(' ')}`,
    ),
    'residual: (level - theory) / standard error; finiteWidthTerm: the declared one, in standard errors',
    ...(pinned ? [`pinned: ${settingsText(pinned.spec, sweep.over)}`] : []),
    ...(link === undefined ? [] : [`link: ${link}`]),
  ];
  const columns = [
    sweep.over,
    'seed',
    'metric',
    'level',
    'standardError',
    'count',
    'theory',
    'residual',
    'finiteWidthTerm',
    ...(pinned ? ['pinnedLevel', 'pinnedError'] : []),
  ];
  const rows = spec.metrics.flatMap((metric, m) =>
    points.map(({ value, seed, levels }) => {
      const level = levels[metric];
      const beside = pinned?.points.find((point) => point.value === value)?.levels[metric];
      const predicted = theories[m]?.levels[theories[m].sizes.indexOf(value)]?.value;
      const k = residuals[m]?.sizes.indexOf(value) ?? -1;
      const apart = [residuals[m]?.values[k], residuals[m]?.terms[k]];
      const kept = pinned ? [beside?.value, beside?.error] : [];
      return [value, seed, metric, ...[level?.value, level?.error, level?.networks, predicted, ...apart, ...kept].map(written)].join(',');
    }),
  );
  return csvText(head, columns, rows);
}
