import type { Architecture } from './architecture.ts';
import { attention } from './attention.ts';
import { conv } from './conv.ts';
import { dense } from './dense.ts';
import { mlp } from './mlp.ts';
import { randomSkip } from './randomSkip.ts';
import { residual } from './residual.ts';
import { transformer } from './transformer.ts';

/** Every architecture by the name that the command line, the URL and the chapters use. */
export const architectures = { mlp, residual, randomSkip, dense, conv, attention, transformer } satisfies Record<string, Architecture>;

export type ArchitectureId = keyof typeof architectures;
