import type { EnsembleResult } from '../../networks/ensembleResult.ts';

/** What was observed of a pinned result, where its networks have this layer. */
export const observedAt = (pinned: EnsembleResult | undefined, layer: number): EnsembleResult['observed'] =>
  pinned && layer <= pinned.spec.network.depth ? pinned.observed : {};
