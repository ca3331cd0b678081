import type { Backend } from '../../backends/backend.ts';
import { lawCellOf, lawObjection } from '../../networks/lawCoverage.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { lawBackend } from './orthogonalFactor.ts';

/** Throws where a network cannot be drawn in law, or where this backend cannot do it. */
export function assertLaw<T>(backend: Backend<T>, spec: EnsembleSpec): void {
  lawBackend(backend);
  const objection = lawObjection(lawCellOf(spec));
  if (objection) throw new Error(`this network is not drawn in law: ${objection}`);
}
