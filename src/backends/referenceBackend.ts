import type { Backend } from './backend.ts';
import { referenceColumns } from './reference/referenceColumns.ts';
import { referenceMatrices } from './reference/referenceMatrices.ts';
import { multiplyStack } from './reference/referenceMultiply.ts';
import { referenceOps } from './reference/referenceOps.ts';
import type { ReferenceSignal } from './reference/referenceSignal.ts';
import { assertSize } from './shapes.ts';

export type { ReferenceSignal } from './reference/referenceSignal.ts';

/** The judge: float64 arrays in plain TypeScript, in the order of evaluation that the formulas have. Frees nothing and costs nothing. */
export function createReferenceBackend(): Backend<ReferenceSignal> {
  return {
    id: 'reference',
    precision: 'float64',
    ops: referenceOps,
    columns: referenceColumns,
    matrices: referenceMatrices,
    multiply: (weights, x, transposed = false) => multiplyStack(weights, x, transposed),
    upload(values, shape) {
      assertSize(values, shape);
      return { shape, values: values.slice() };
    },
    read: async (signals) => signals.map(({ values }) => values.slice()),
    scope: (run) => run(),
    dispose: () => {},
    cost: () => ({ programs: 0, bytesUploaded: 0, bytesRead: 0, reads: 0 }),
  };
}
