import { deltaOrthogonal } from './deltaOrthogonal.ts';
import { gaussian } from './gaussian.ts';
import { iterative } from './iterative.ts';
import { orthogonal } from './orthogonal.ts';
import { sparse } from './sparse.ts';
import { uniform } from './uniform.ts';
import type { WeightLaw } from './weightLaw.ts';

/** Every law of weights by the name that the command line, the URL and the chapters use. */
export const weightLaws = { gaussian, orthogonal, uniform, sparse, deltaOrthogonal, iterative } satisfies Record<string, WeightLaw>;

export type WeightsId = keyof typeof weightLaws;
