import { dealtLabels } from '../../networks/digitLabels.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';

/** How the samples of a batch are marked. */
export interface ShapeMarks {
  /** Whether they follow each other around a circle. */
  readonly closed: boolean;
  /** Of which class each is, where they have one. */
  readonly signs?: readonly string[];
}

/** The marks of the samples that a result is of. */
export function shapeMarks(spec: Pick<EnsembleSpec, 'seed' | 'inputs'> | undefined): ShapeMarks {
  const distribution = spec?.inputs.distribution;
  return {
    closed: distribution === 'circle',
    signs: spec && distribution === 'digits' ? dealtLabels(spec) : undefined,
  };
}
