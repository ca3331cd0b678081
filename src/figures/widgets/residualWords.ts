import { messages } from '../../messages/messages.ts';
import { agreementOf, allowedErrors, type Residuals, residualAt, type Standing } from './residuals.ts';

const { residual: words } = messages.figure;

/** A number of standard errors: no more digits than it is worth. */
const errorsText = (errors: number): string => (errors < 99.5 ? errors.toFixed(1) : String(Number(errors.toPrecision(2))));

/** How far a residual is from zero, in words; where it exceeds what is allowed with a declared term, that stands beside it. */
export function distanceText(value: number, term: number, hungAt?: number): string {
  const size = Math.abs(value);
  const apart = words[value < 0 ? 'below' : 'above'](errorsText(size));
  const reading = hungAt === undefined ? apart : words.hung(apart, hungAt);
  const allowed = allowedErrors + term;
  return size <= allowed || !(term > 0) ? reading : words.tooFar(reading, errorsText(allowed));
}

/** What is read off a strip at a layer; undefined where nothing is compared there. */
export function residualText(residuals: Residuals | undefined, layer: number): string | undefined {
  const found = residualAt(residuals, layer);
  return found && distanceText(found.value, found.term, residuals?.hungAt);
}

/** At how many layers, or sizes, a measurement agrees with theory, in a sentence; undefined where nothing is compared. */
export function standingText(residuals: Standing | undefined, over: 'layers' | 'sizes' = 'layers'): string | undefined {
  if (residuals === undefined) return undefined;
  const { agreeing, compared } = agreementOf(residuals);
  const hasTerm = Array.from(residuals.terms).some((term) => term > 0);
  return compared === 0 ? undefined : words.standing[over](agreeing, compared, allowedErrors, hasTerm);
}
