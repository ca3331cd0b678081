import { messages } from '../../messages/messages.ts';
import { measuredText } from '../plots/valueText.ts';
import type { DepthSlope } from './depthSlope.ts';
import { allowedErrors } from './residuals.ts';

const { slope: words } = messages.figure;

/** A predicted slope, to the four digits that its comparison needs. */
const predictedText = (value: number): string => String(Number(value.toPrecision(4))).replace('-', '−');

/** The slope and what theory says of it: what stands beside its line. */
export function slopeText(of: DepthSlope): string {
  const measured = words.perLayer(measuredText(of.slope, of.error));
  return of.theory?.holds ? words.beside(measured, predictedText(of.theory.slope)) : measured;
}

/** The same in full: counted which way, over which layers, of how many networks, and how far from theory. */
export function slopeSentence(of: DepthSlope): string {
  const { layers, chosen, towardInput, slope, error, networks, theory } = of;
  const measured = words.measured(measuredText(slope, error), networks, ...layers, towardInput, chosen);
  return messages.shell.sentences([measured, ...(theory ? [theoryText(theory)] : [])]);
}

function theoryText({ slope, apart, term, holds }: NonNullable<DepthSlope['theory']>): string {
  if (!holds) return words.outside(predictedText(slope));
  if (!Number.isFinite(apart)) return words.theory(predictedText(slope));
  const agrees = Math.abs(apart) <= allowedErrors + term;
  return words.compared(predictedText(slope), Math.abs(apart).toFixed(1), agrees, term >= 0.05 ? term.toFixed(1) : undefined);
}
