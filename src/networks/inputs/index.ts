import { digits } from './digits.ts';
import { equicorrelated } from './equicorrelated.ts';
import { gaussian } from './gaussian.ts';
import type { InputDistribution } from './inputDistribution.ts';
import { nearCollinear } from './nearCollinear.ts';
import { own } from './own.ts';

/** Every input distribution by the name that the command line, the URL and the chapters use. */
export const inputDistributions = { gaussian, equicorrelated, nearCollinear, digits, own } satisfies Record<string, InputDistribution>;

export type InputId = keyof typeof inputDistributions;
