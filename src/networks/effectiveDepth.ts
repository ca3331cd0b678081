import type { DepthProfile } from './ensembleResult.ts';

/** A layer between layers, and the standard error of where it is. */
export interface EffectiveDepth {
  readonly layer: number;
  /** NaN where an error is not known, as with one network. */
  readonly standardError: number;
}

/** A mean over networks, and the standard error of it. */
export interface Reading {
  readonly value: number;
  readonly error: number;
}

/** The mean of a profile at a layer, with its standard error; undefined where it has none. */
export function readingAtLayer(
  { firstLayer, mean, std, count }: Pick<DepthProfile, 'firstLayer' | 'mean' | 'std' | 'count'>,
  layer: number,
): Reading | undefined {
  const k = layer - firstLayer;
  return Number.isFinite(mean[k]) ? { value: mean[k], error: std[k] / Math.sqrt(count[k]) } : undefined;
}

/**
 * After how many layers of a reference, a shallower network or another, the same reading stands, of any metric at any layer that both have: linear between the two layers whose means hold the value, in the stretch from `from` on in which
 * the reference goes one way. Undefined outside of what that stretch reaches, and where the reference stays level. The errors of the value and of the
 * reference, taken as independent, are divided by its slope. It costs nothing beside the two profiles.
 */
export function effectiveDepth(
  reference: Pick<DepthProfile, 'firstLayer' | 'mean' | 'std' | 'count'>,
  { value, error }: Reading,
  from = reference.firstLayer,
): EffectiveDepth | undefined {
  const { firstLayer, mean } = reference;
  const last = endOfStretch(mean, from - firstLayer) + firstLayer;
  for (let layer = from; layer < last; layer++) {
    const [before, after] = [readingAtLayer(reference, layer), readingAtLayer(reference, layer + 1)];
    if (before === undefined || after === undefined) return undefined;
    const slope = after.value - before.value;
    const share = (value - before.value) / slope;
    if (share < 0 || share > 1) continue;
    const ofReference = Math.hypot((1 - share) * before.error, share * after.error);
    return { layer: layer + share, standardError: Math.hypot(error, ofReference) / Math.abs(slope) };
  }
  return undefined;
}

/** The last index to which values go on as they begin, up or down; `from` itself where they are level. */
function endOfStretch(values: Float64Array, from: number): number {
  const direction = Math.sign(values[from + 1] - values[from]);
  let last = from;
  if (direction === 0) return last;
  while (last + 1 < values.length && Math.sign(values[last + 1] - values[last]) === direction) last++;
  return last;
}
