import type { Architecture } from './architectures/architecture.ts';
import { type ArchitectureId, architectures } from './architectures/index.ts';
import { type Asked, needsOf, needsWeights } from './needs.ts';
import type { DrawnMethod, EnsembleSpec, Method, NetworkSpec } from './spec.ts';
import { type WeightsId, weightLaws } from './weights/index.ts';
import type { WeightLaw } from './weights/weightLaw.ts';

/**
 * Why a network is not drawn in law: the effect of its weights is known only from the weights themselves, they meet more than the batch,
 * what is measured is of the weights or of more directions than the batch has, or, for orthogonal weights and a batch as large as the width, their effect is as large as they are.
 */
export type LawObjection = 'weightsNotCovered' | 'architectureNotCovered' | 'measureNotCovered' | 'nothingSaved';

/** What of a run decides whether its networks can be drawn in law. */
export type LawCell = Pick<NetworkSpec, 'architecture' | 'weights' | 'width'> & Asked & { readonly batch: number };

/** What speaks against drawing a network in law; undefined where it is exact. Normalization, activation and biases never do. */
export function lawObjection({ architecture, weights, width, batch, ...asked }: LawCell): LawObjection | undefined {
  const { inLaw }: WeightLaw = weightLaws[weights];
  const wiring: Architecture = architectures[architecture];
  if (!wiring.inLaw) return 'architectureNotCovered';
  if (inLaw === undefined) return 'weightsNotCovered';
  if (needsWeights(needsOf(asked))) return 'measureNotCovered';
  return inLaw === 'haar' && batch >= width ? 'nothingSaved' : undefined;
}

/** What of a spec decides it. */
export const lawCellOf = ({ network, inputs, metrics, observables }: EnsembleSpec): LawCell => ({
  ...network,
  batch: inputs.batch,
  metrics,
  observables,
});

/** The method that a run is drawn by: where nobody chose, in law where that is exact and the backend is able to. */
export function drawnMethod({ method, ...cell }: LawCell & { readonly method: Method }, able: boolean): DrawnMethod {
  if (method !== 'auto') return method;
  return able && lawObjection(cell) === undefined ? 'law' : 'explicit';
}

/** A spec with the method of its run, for a backend that is able to draw in law or not. */
export function withDrawnMethod(spec: EnsembleSpec, able: boolean): EnsembleSpec {
  return { ...spec, method: drawnMethod({ ...lawCellOf(spec), method: spec.method }, able) };
}

/** What the law covers of one architecture with one law of weights. */
export interface LawCoverage {
  readonly architecture: ArchitectureId;
  readonly weights: WeightsId;
  /** What speaks against it whatever the batch. */
  readonly never?: LawObjection;
  /** What speaks against it where the batch is as large as the width. */
  readonly largeBatch?: LawObjection;
}

/** Every architecture with every law of weights. */
export function lawCoverage(): readonly LawCoverage[] {
  const [width, small] = [2, 1];
  const signals = { metrics: [], observables: [] };
  return (Object.keys(architectures) as ArchitectureId[]).flatMap((architecture) =>
    (Object.keys(weightLaws) as WeightsId[]).map((weights) => ({
      architecture,
      weights,
      never: lawObjection({ architecture, weights, width, batch: small, ...signals }),
      largeBatch: lawObjection({ architecture, weights, width, batch: width, ...signals }),
    })),
  );
}
