import { commandLine } from '../messages/commandLine.ts';
import { lawCoverage } from '../networks/lawCoverage.ts';
import { type MetricId, metrics } from '../networks/metrics/index.ts';
import { type Asked, needsOf, needsWeights } from '../networks/needs.ts';
import { type ObservableId, observables } from '../networks/observables/index.ts';
import { type Parameter, type ParameterId, parameterIds, parameterTable } from '../networks/parameters.ts';
import { languageIds } from '../scripts/dialects.ts';
import { flagOf, formats } from './flags.ts';

/** What is allowed, and the default, in the order of the parameter table. */
export function helpText(): string {
  const { help } = commandLine;
  const rows = parameterIds.map((id) => [flagOf(id), help.of[id], `${allowed(parameterTable[id])} ${standard(id)}`]);
  const wide = Math.max(...rows.map(([flag]) => flag.length));
  const lines = [
    ...rows,
    ['--format', help.format, `${formats.join(', ')} (${formats[0]})`],
    ['--layer', help.layer, ''],
    ['--code', help.code, languageIds.join(', ')],
    ['--help', help.help, ''],
  ].map(([flag, what, range]) => {
    const indent = ' '.repeat(wide + 4);
    return range.trim() ? `  ${flag.padEnd(wide)}  ${what}\n${indent}${range}` : `  ${flag.padEnd(wide)}  ${what}`;
  });
  return [help.usage, '', ...lines, '', ...coverageLines(), '', help.afterwords].join('\n');
}

/** What is drawn in law, a line for each architecture with each law of weights. */
const metricIds = Object.keys(metrics) as MetricId[];
const observableIds = Object.keys(observables) as ObservableId[];
const ofWeights = (asked: Asked): boolean => needsWeights(needsOf(asked));

function coverageLines(): readonly string[] {
  const { head, law, unlessLarge, explicit, measured } = commandLine.help.coverage;
  const rows = lawCoverage().map(({ architecture, weights, never, largeBatch }) => {
    const method = never ? explicit(never) : largeBatch ? unlessLarge(largeBatch) : law;
    return [`${architecture}, ${weights}`, method] as const;
  });
  const wide = Math.max(...rows.map(([cell]) => cell.length));
  const onWeights = [
    ...metricIds.filter((id) => ofWeights({ metrics: [id], observables: [] })),
    ...observableIds.filter((id) => ofWeights({ metrics: [], observables: [id] })),
  ];
  return [head, ...rows.map(([cell, method]) => `  ${cell.padEnd(wide)}  ${method}`), measured(onWeights.join(', '))];
}

function allowed(parameter: Parameter): string {
  if (parameter.kind === 'table') return commandLine.help.file;
  if (parameter.kind !== 'number') return parameter.options.join(', ');
  return `${parameter.min} .. ${parameter.max}`;
}

function standard(id: ParameterId): string {
  const { help } = commandLine;
  if (id === 'weightVariance' || id === 'normalizationPosition') return `(${help.dependent[id]})`;
  return `(${String(parameterTable[id].default) || help.none})`;
}
