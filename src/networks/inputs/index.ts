import { digits } from './digits.ts';
import { equicorrelated } from './equicorrelated.ts';
import { gaussian } from './gaussian.ts';
import type { InputDistribution } from './inputDistribution.ts';
import { nearCollinear } from './nearCollinear.ts';

/** Every input distribution by the name that the command line, the URL and the chapters use. */
export const inputDistributions = { gaussian, equicorrelated, nearCollinear, digits } satisfies Record<string, InputDistribution>;

export type InputId = keyof typeof inputDistributions;
