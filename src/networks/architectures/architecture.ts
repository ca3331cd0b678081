import type { TensorOps } from '../tensorOps.ts';

/** Where a normalization stands: around the activation of a perceptron, or around the branch of a residual network. */
export type NormalizationPosition = 'beforeActivation' | 'afterActivation' | 'preNorm' | 'postNorm';

/** The settings that wire a layer. */
export interface Wiring {
  readonly normalizationPosition: NormalizationPosition;
  /** s: what the skip connection is multiplied by. */
  readonly skipStrength: number;
  /** r: what the branch is multiplied by; a layer gets it with the scale of the branch in it. */
  readonly branchStrength: number;
  /** r_P in [0, 1]: the share of a random skip connection. */
  readonly skipShare: number;
  /** S: positions along one side of the image that a convolutional layer sees. */
  readonly side: number;
}

/** The sizes around layer l. */
export interface LayerSizes {
  /** d as a spec says it: units of a layer, or channels of a convolutional one. */
  readonly width: number;
  /** Units of h_{l-1}. */
  readonly before: number;
  /** S: positions along one side of an image. */
  readonly side: number;
}

/** The sizes of one affine map, from `columns` (its fan-in) to `rows`. */
export interface MapSizes {
  readonly rows: number;
  readonly columns: number;
  /** Whether it adds the bias; one map of a layer does. */
  readonly bias?: boolean;
  /** Whether its entries have variance 1 / fan-in whatever sigma_w^2 is. */
  readonly unitVariance?: boolean;
  /** Blocks that the columns are made of, one for each place of a kernel; 1 where nothing is said. */
  readonly taps?: number;
}

/** What a layer is assembled from. The weights enter through `affine` alone. */
export interface LayerParts<T> {
  /** W x + b with this layer's own fresh weights, of map number `map` (0 where nothing is said). Each is called exactly once per layer. */
  affine(x: T, map?: number): T;
  normalize(x: T): T;
  activate(x: T): T;
}

/** How the parts of a layer are wired. */
export interface Architecture {
  /** KaTeX source of h_l. */
  readonly tex: string;
  /** Whether fresh weights meet the batch in affine maps alone, so that a layer can be drawn in law: no sharing between layers or positions. */
  readonly inLaw: boolean;
  /** Whether its layer, with homogeneous parts, takes s h to s times what it takes h to. */
  readonly homogeneous: boolean;
  /** Whether the samples of a batch meet in it, as the tokens of a sequence do. */
  readonly mixesSamples?: boolean;
  /** The settings of its wiring that change it, beside the place of the normalization. */
  readonly reads?: readonly Exclude<keyof Wiring, 'normalizationPosition'>[];
  /** Whether it has an activation. */
  readonly activates: boolean;
  /** Where the normalization may stand; the first is the default. */
  readonly normalizationPositions: readonly [NormalizationPosition, ...NormalizationPosition[]];
  /** The affine maps of a layer; the first alone where one map reads the input. At most six. */
  maps(sizes: LayerSizes): readonly [MapSizes, ...MapSizes[]];
  /** Positions that every channel of a signal has; 1 where nothing is said. */
  positions?(side: number): number;
  /** Whether h_l is h_{l-1} with `width` units more; else it is `width` channels. */
  readonly grows?: boolean;
  /** One layer l >= 1: h_{l-1} to h_l. */
  layer<T>(ops: TensorOps<T>, parts: LayerParts<T>, h: T, wiring: Wiring): T;
  /** Layer 1 reads the input through an affine map alone when the dimensions differ. */
  readonly inputMap: 'layer' | 'affineWhenDimensionsDiffer';
}

/** One map from all units of h_{l-1} to `width` units. */
export const oneMap = ({ width, before }: LayerSizes): readonly [MapSizes] => [{ rows: width, columns: before, bias: true }];
