import type { TensorOps } from '../tensorOps.ts';

/** Where a normalization stands: around the activation of a perceptron, or around the branch of a residual network. */
export type NormalizationPosition = 'beforeActivation' | 'afterActivation' | 'preNorm' | 'postNorm';

/** The settings that wire a layer; a network spec has them. */
export interface Wiring {
  readonly normalizationPosition: NormalizationPosition;
  /** s: what the skip connection is multiplied by. */
  readonly skipStrength: number;
  /** r: what the branch is multiplied by. */
  readonly branchStrength: number;
}

/** What a layer is assembled from. The weights enter through `affine` alone. */
export interface LayerParts<T> {
  /** W x + b with this layer's own fresh weights. To be called exactly once per layer. */
  affine(x: T): T;
  normalize(x: T): T;
  activate(x: T): T;
}

/** How the parts of a layer are wired. */
export interface Architecture {
  /** KaTeX source of h_l. */
  readonly tex: string;
  /** Whether fresh weights meet the batch in affine maps alone, so that a layer can be drawn in law: no sharing between layers or positions. */
  readonly inLaw: boolean;
  /** Where the normalization may stand; the first is the default. */
  readonly normalizationPositions: readonly [NormalizationPosition, ...NormalizationPosition[]];
  /** One layer l >= 1: h_{l-1} to h_l. */
  layer<T>(ops: TensorOps<T>, parts: LayerParts<T>, h: T, wiring: Wiring): T;
  /** Layer 1 reads the input through an affine map alone when the dimensions differ. */
  readonly inputMap: 'layer' | 'affineWhenDimensionsDiffer';
}
