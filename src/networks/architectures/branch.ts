import type { TensorOps } from '../tensorOps.ts';
import type { LayerParts, Wiring } from './architecture.ts';

/** A branch with an identity skip around it, and the normalization before the branch or behind the sum. */
export function aroundBranch<T>(
  ops: TensorOps<T>,
  { normalize }: Pick<LayerParts<T>, 'normalize'>,
  h: T,
  { normalizationPosition, skipStrength, branchStrength }: Wiring,
  branch: (x: T) => T,
): T {
  const post = normalizationPosition === 'postNorm';
  const sum = ops.add(ops.scale(h, skipStrength), ops.scale(branch(post ? h : normalize(h)), branchStrength));
  return post ? normalize(sum) : sum;
}

/** phi(N(a)), or N(phi(a)) where the normalization stands last. */
export function activated<T>({ normalize, activate }: Omit<LayerParts<T>, 'affine'>, a: T, { normalizationPosition }: Wiring): T {
  return normalizationPosition === 'afterActivation' ? normalize(activate(a)) : activate(normalize(a));
}
