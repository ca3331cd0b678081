import { circle } from './circle.ts';
import { digits } from './digits.ts';
import { equicorrelated } from './equicorrelated.ts';
import { gaussian } from './gaussian.ts';
import type { InputDistribution } from './inputDistribution.ts';
import { nearCollinear } from './nearCollinear.ts';
import { orthonormal } from './orthonormal.ts';
import { own } from './own.ts';
import { repeated } from './repeated.ts';

/** Every input distribution by the name that the command line, the URL and the chapters use. */
export const inputDistributions = {
  gaussian,
  equicorrelated,
  nearCollinear,
  digits,
  orthonormal,
  circle,
  repeated,
  own,
} satisfies Record<string, InputDistribution>;

export type InputId = keyof typeof inputDistributions;
