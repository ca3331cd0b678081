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

/** Singular values, divided by exp(logScale). */
export interface SingularValues {
  /** Descending, as many as the smaller side of the matrix, zeros among them; NaN where an entry was not finite. */
  readonly values: Float64Array;
  /** Natural logarithm of the factor that they were divided by, so that no depth overflows. */
  readonly logScale: number;
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
  /**
   * Of J_l = d h_l[:, 1] / d h_0[:, 1], the derivative of the first sample of the layer with respect to its own entries at the input, the other
   * samples held fixed. Where samples do not meet this is the whole derivative; under batch normalization and attention the blocks d h_l[:, i] /
   * d h_0[:, j] between different samples are left out. Weights that were fitted to the batch count as fixed. Absent where it was not asked for.
   */
  readonly jacobian?: SingularValues;
  /** Of W_l, the first affine map of layer l >= 1, as it takes effect, with its variance; absent where it was not asked for. */
  readonly weights?: SingularValues;
  /**
   * (1/l) sum over layers 1..l of ln R_ii, i = 1..k, l >= 1: the finite-time Lyapunov exponents of the map of the whole batch, descending
   * in the limit of many layers (QR method, Benettin et al. 1980). -Infinity from where a direction is lost; absent where it was not asked for.
   */
  readonly lyapunov?: Float64Array;
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
