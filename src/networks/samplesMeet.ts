import type { Architecture } from './architectures/architecture.ts';
import { architectures } from './architectures/index.ts';
import { normalizations } from './normalizations/index.ts';
import type { Normalization } from './normalizations/normalization.ts';
import type { NetworkSpec } from './spec.ts';

/** Whether the output of a sample depends on the other samples: under batch normalization, and where they are tokens of one sequence. */
export function samplesMeet({ architecture, normalization }: Pick<NetworkSpec, 'architecture' | 'normalization'>): boolean {
  const { over }: Normalization = normalizations[normalization];
  return over === 'input' || (architectures[architecture] as Architecture).mixesSamples === true;
}
