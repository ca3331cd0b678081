/** H = exp(logScale) Q R, with Q orthonormal and never stored. */
export interface TriangularFactor {
  /** Rows of R: min(width, batch), or fewer, the rank, where that was found. */
  readonly rows: number;
  /** Columns of R: the batch. */
  readonly columns: number;
  /** R in row-major order, float64; zero below the diagonal, diagonal not negative. */
  readonly values: Float64Array;
  /** Natural logarithm of the factor that R was divided by, so that no signal overflows. */
  readonly logScale: number;
  /** The singular values of R, descending, by whoever made it; found here where absent. */
  readonly singularValues?: () => Float64Array;
}

/**
 * A layer seen from outside: all that metrics may know of it. A factor of H instead of its Gram matrix, because
 * the Gram squares the condition number (architecture of the book; theory notes, section 8).
 */
export interface LayerReading {
  /** d, the number of units of this layer (rows of H). */
  readonly width: number;
  /** n, the number of samples (columns of H). */
  readonly batch: number;
  /** The layer's output h_l after activation (and normalization, where that stands last). */
  readonly signal: TriangularFactor;
  /** Machine epsilon of the arithmetic that drew it (2^-52 or 2^-23): what a rank is decided by. */
  readonly epsilon: number;
  /** ln ||dL/dh_l||_F for a standard normal cotangent at h_L; absent where no backward pass ran. */
  readonly gradientLogNorm?: number;
  /** ln ||dL/dW_l||_F, l >= 1; absent at the input and where it was not asked for. */
  readonly weightGradientLogNorm?: number;
  /** Absent where it was not asked for. */
  readonly units?: UnitReading;
}

/** What is known of the single entries of a layer, which no factor of H tells; counted where they are, so that they are never read back. */
export interface UnitReading {
  /** Share of the entries (unit, sample) before the activation at which it is nearly flat; absent where the layer has no activation. */
  readonly saturated?: number;
  /** Share of the units whose activation is exactly flat on every sample; absent where the layer has none. */
  readonly dead?: number;
  /** Share of the entries of h_l, divided by their root mean square, that are below each edge of `entryEdges`. */
  readonly below: Float64Array;
}
