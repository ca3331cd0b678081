import { messages } from '../../../messages/messages.ts';
import { valueText } from '../../plots/valueText.ts';
import type { CurveGap } from './drawnCurve.ts';
import type { PredictionAxes } from './predictionAxes.ts';

const { drawing } = messages.driven;

/** How far a prediction was off, in the units of its axis: the mean gap, to which side, and where it is largest. */
export function gapSentence({ mean, signed, worst }: CurveGap, { firstLayer, domain }: PredictionAxes): string {
  // Where it lies as much above as below, neither is said.
  const side = Math.abs(signed) < mean / 2 ? 'both' : signed > 0 ? 'above' : 'below';
  return drawing.gap(valueText(mean), (mean / (domain[1] - domain[0])) * 100, drawing.side[side], firstLayer + worst);
}
