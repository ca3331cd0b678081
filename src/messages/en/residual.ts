import { numberText, plural } from './numberText.ts';

/** How a measurement stands beside its theory, in standard errors of the mean. */
export const residual = {
  axis: 'difference / standard error',
  axisOfSlope: 'difference of slope / standard error',
  above: (errors: string) => `${errors} standard errors above theory`,
  below: (errors: string) => `${errors} standard errors below theory`,
  /** Of a slope, which is compared between two layers. */
  hung: (reading: string, layer: number) => `${reading}, hung at layer ${numberText(layer)}`,
  /** Follows a reading that chance and the declared term do not explain. */
  tooFar: (reading: string, allowed: string) => `${reading} (allowed: ${allowed})`,
  standing: {
    layers: (agreeing: number, compared: number, errors: number, hasTerm: boolean) =>
      `Measured and predicted agree within ${errors} standard errors${hasTerm ? ' and the finite-width term' : ''} at ${numberText(agreeing)} of ${plural(compared, 'layer', 'layers')}.`,
    sizes: (agreeing: number, compared: number, errors: number, hasTerm: boolean) =>
      `Measured and predicted agree within ${errors} standard errors${hasTerm ? ' and the finite-width term' : ''} at ${numberText(agreeing)} of ${plural(compared, 'size', 'sizes')}.`,
  },
  legend: (edge: number) =>
    `below: measured mean minus theory, in standard errors; shaded: what a finite width may add; triangle: beyond ±${edge}`,
  table: { theory: 'theory', value: 'difference / standard error', term: 'finite-width term / standard error' },
} as const;
