/**
 * What the sampler must measure of a layer, and what that costs for each network beside its way forward:
 * - `signal`, which is always there: the triangular factor R of H, of order d n^2, which in law is what was drawn; where a metric asks for them, the singular
 *   values of R, of order n^3, once for all;
 * - `gradient` and `weightGradient`: a way back;
 * - `units`, its single entries: phi' once at each, and a comparison of each with every bin of a histogram;
 * - `jacobian`, the singular values of that of h_0 -> h_l, of explicit weights alone: d_0 samples more on the way forward, or n d_0 where samples meet, and the
 *   singular values of a d_l x d_0 matrix a layer;
 * - `weights`, the singular values of W_l, of explicit weights alone: those of one matrix a layer;
 * - `lyapunov`, the growth of tangents along the way, of explicit weights alone: k <= 4 batches more on the way forward, and a QR of k columns a layer.
 */
export type Need = 'signal' | 'gradient' | 'weightGradient' | 'units' | 'jacobian' | 'weights' | 'lyapunov';
