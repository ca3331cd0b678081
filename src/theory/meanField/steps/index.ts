import type { ArchitectureId } from '../../../networks/architectures/index.ts';
import type { StepsOf } from '../wideLayer.ts';
import { attention } from './attention.ts';
import { conv } from './conv.ts';
import { dense } from './dense.ts';
import { mlp } from './mlp.ts';
import { randomSkip } from './randomSkip.ts';
import { residual } from './residual.ts';
import { transformer } from './transformer.ts';

/** The step of every architecture. */
export const steps = { mlp, residual, randomSkip, dense, conv, attention, transformer } satisfies Record<ArchitectureId, StepsOf>;
