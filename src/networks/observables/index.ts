import { activationHistogram } from './activationHistogram.ts';
import { angle } from './angle.ts';
import { angleDistribution } from './angleDistribution.ts';
import { gram } from './gram.ts';
import { jacobianSpectrum } from './jacobianSpectrum.ts';
import { lyapunovSpectrum } from './lyapunovSpectrum.ts';
import type { Observable } from './observable.ts';
import { shape } from './shape.ts';
import { spectrum } from './spectrum.ts';
import { weightsSpectrum } from './weightsSpectrum.ts';

/** Every observable by the name that the command line, the URL and the chapters use. */
export const observables = {
  gram,
  spectrum,
  angle,
  jacobianSpectrum,
  weightsSpectrum,
  lyapunovSpectrum,
  angleDistribution,
  activationHistogram,
  shape,
} satisfies Record<string, Observable>;

export type ObservableId = keyof typeof observables;
