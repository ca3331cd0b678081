/**
 * What the sampler must measure of a layer: its signal, which is always there; gradients, on a way back; its single entries; or, of explicit weights alone, the
 * singular values of the Jacobian of h_0 -> h_l, those of W_l, and the growth of tangents along the way.
 */
export type Need = 'signal' | 'gradient' | 'weightGradient' | 'units' | 'jacobian' | 'weights' | 'lyapunov';
