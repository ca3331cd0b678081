import type { LawCheck } from './check.ts';
import { lawsOfBatchNorm } from './lawsOfBatchNorm.ts';
import { lawsOfKernels } from './lawsOfKernels.ts';
import { lawsOfNetworks } from './lawsOfNetworks.ts';
import { lawsOfPhases } from './lawsOfPhases.ts';

/** Every law of the registry. */
export const lawChecks: readonly LawCheck[] = [...lawsOfBatchNorm, ...lawsOfKernels, ...lawsOfPhases, ...lawsOfNetworks];
