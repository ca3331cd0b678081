import type { Architecture } from './architecture.ts';
import { mlp } from './mlp.ts';
import { residual } from './residual.ts';

/** Every architecture by the name that the command line, the URL and the chapters use. */
export const architectures = { mlp, residual } satisfies Record<string, Architecture>;

export type ArchitectureId = keyof typeof architectures;
