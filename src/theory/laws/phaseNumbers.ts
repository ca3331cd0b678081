import type { EnsembleSpec } from '../../networks/spec.ts';
import type { Phase } from '../kernelMaps/phases.ts';
import { isWide, plainPhaseOf, settlesWithin } from '../kernelMaps/plainPhase.ts';
import { type Condition, validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/** A number of the phase of a wide network without normalization, with what it asks beside width and what a finite one adds. */
const ofPhase = (
  tex: string,
  read: (phase: Phase) => number,
  termOf: (phase: Phase, width: number) => number,
  settled?: (phase: Phase, spec: EnsembleSpec) => Condition,
): Law => ({
  tex,
  mark: 'ours',
  source: 'oursPhase',
  assumptions: ['infiniteWidth'],
  of: (spec) => {
    const phase = plainPhaseOf(spec);
    if (phase === undefined) return undefined;
    const conditions = settled ? [settled(phase, spec)] : [];
    return { value: read(phase), validity: validityOf(isWide(spec), ...conditions), finiteWidthTerm: termOf(phase, spec.network.width) };
  },
});

/** The rate of approach at a depth scale. */
const rateOf = (scale: number): number => Math.exp(-1 / scale);
/** Twice what a rate is off by, as a part of the scale: d xi = xi^2 d ln rate. */
const ofScale = (scale: number, width: number): number => (12 * scale ** 2) / width;

/** q*, the mean square of preactivations that lengths settle at (Poole et al. 2016). */
export const phaseLength = ofPhase(
  'q^*',
  ({ length }) => length,
  // Observed of tanh at widths 64 to 256: below 2 q* / d.
  ({ length }, width) => (4 * length) / width,
  ({ lengthDepth }, spec) => settlesWithin(spec, lengthDepth),
);
/** chi_1 = sigma_w^2 E phi'(sqrt(q*) X)^2: what a layer multiplies the squared gradient by at q* (Schoenholz et al. 2017). */
export const phaseGain = ofPhase(
  '\\chi_1',
  ({ chi }) => chi,
  ({ chi }, width) => (6 * chi) / width,
);
/** c*, the cosine of preactivations that attracts. A disturbance of 1 / d a layer adds up over a depth scale. */
export const phaseCosine = ofPhase(
  'c^*',
  ({ cosine }) => cosine,
  ({ cosineDepth }, width) => (2 * Math.min(1 / (1 - rateOf(cosineDepth)), width)) / width,
  ({ cosineDepth }, spec) => settlesWithin(spec, cosineDepth),
);
/** xi_c = -1 / ln C'(c*): layers in which the distance of a cosine from c* falls e-fold. */
export const cosineDepthScale = ofPhase(
  '\\xi_c',
  ({ cosineDepth }) => cosineDepth,
  ({ cosineDepth }, width) => ofScale(cosineDepth, width),
);
/** xi_q = -1 / ln Q'(q*): layers in which the distance of a length from q* falls e-fold. */
export const lengthDepthScale = ofPhase(
  '\\xi_q',
  ({ lengthDepth }) => lengthDepth,
  ({ lengthDepth }, width) => ofScale(lengthDepth, width),
);
