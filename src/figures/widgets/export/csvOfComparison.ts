import type { ComparedProfile } from '../../../networks/comparison.ts';
import { settingsOf } from '../../../networks/ensembleSpec.ts';
import { flowAt } from '../../../theory/meanField/kernelFlow.ts';
import { predictComparison } from '../../../theory/predictComparison.ts';
import { comparisonLine, numbered, panelNotes } from '../comparisonWords.ts';
import { csvText, settingsText, written } from './csvOf.ts';
import type { TakenComparison } from './takenFigure.ts';

/** The numbers behind a comparison: below lines that say what they are of, a row for each architecture and layer, shown or not. */
export function csvOfComparison({ title, result, link }: TakenComparison): string {
  const { spec, compared, lines, drawn, method, backend } = result;
  const settings = settingsOf(spec);
  const theory = predictComparison(settings, compared);
  const head = [
    title,
    comparisonLine(settings, compared),
    `settings: ${settingsText(spec)}`,
    `drawn: ${drawn} (${method}, ${backend})`,
    ...lines.map(({ id, seed }) => `${id}: ${numbered(id)}, seed ${seed}`),
    ...panelNotes('time', theory, result, () => true),
    'time: effective time tau; curve: the solution of dc/dt = kappa(c) - c at it; gain: ln ||dL/dh_l|| - ln ||dL/dh_L||',
    ...(link === undefined ? [] : [`link: ${link}`]),
  ];
  const columns = [
    'architecture',
    'layer',
    'time',
    'cosine',
    'cosineStd',
    'count',
    'cosineTheory',
    'curve',
    'gain',
    'gainStd',
    'gainTheory',
  ];
  const rows = lines.flatMap(({ id, cosine, gain }) => {
    const own = theory.lines.find((line) => line.id === id);
    return Array.from(cosine.mean, (mean, layer) => {
      const time = own?.times?.[layer];
      const predicted = (of: 'cosine' | 'gain') => own?.[of]?.values[layer - own[of].firstLayer];
      const onCurve = theory.flow && time !== undefined ? flowAt(theory.flow, time) : undefined;
      const numbers = [
        time,
        mean,
        cosine.std[layer],
        cosine.count[layer],
        predicted('cosine'),
        onCurve,
        ...at(gain, layer),
        predicted('gain'),
      ];
      return [id, layer, ...numbers.map(written)].join(',');
    });
  });
  return csvText(head, columns, rows);
}

const at = ({ mean, std, firstLayer }: ComparedProfile, layer: number) => [mean[layer - firstLayer], std[layer - firstLayer]];
