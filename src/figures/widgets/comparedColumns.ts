import { messages } from '../../messages/messages.ts';
import type { DepthProfile } from '../../networks/ensembleResult.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { valueText } from '../plots/valueText.ts';
import { residualsOf } from './residuals.ts';

/** A column beside the measured numbers of a metric: its head, and what stands at a layer. */
export interface ComparedColumn {
  readonly name: string;
  readonly at: (layer: number) => number | undefined;
}

const { theory, value, term } = messages.figure.residual.table;

/** What theory says of a metric, how far the mean is from it and what a finite width may add, both in standard errors; nothing where there is no theory. */
export function comparedColumns(profile: DepthProfile | undefined, prediction: Prediction | undefined): readonly ComparedColumn[] {
  if (prediction === undefined) return [];
  const residuals = residualsOf(profile, prediction);
  const inStrip = (row: 'values' | 'terms') => (layer: number) => residuals?.[row][layer - residuals.layers[0]];
  return [
    { name: theory, at: (layer) => prediction.values[layer - prediction.firstLayer] },
    { name: value, at: inStrip('values') },
    { name: term, at: inStrip('terms') },
  ];
}

/** A number of such a column as a cell shows it. */
export const comparedText = ({ at }: ComparedColumn, layer: number): string => valueText(at(layer) ?? Number.NaN);
