import type { LayerKernel } from './layerKernel.ts';

/** Cosines of two samples, layer by layer. */
export interface KernelOrbit {
  /** rho_l, l = 0, 1, .. */
  readonly cosines: Float64Array;
  /** |rho_l - rho*|; NaN of the map that keeps all. */
  readonly distances: Float64Array;
}

/** Where a map is straight to the digits that count. */
const near = 1e-7;

/** The orbit of a cosine under a map that leads to rho*. Close to it distances are multiplied by the slope there, since differences of cosines would run out of digits. */
export function kernelOrbit(
  { map, fixedPoint, slopeAtFixedPoint }: Pick<LayerKernel, 'map' | 'fixedPoint' | 'slopeAtFixedPoint'>,
  start: number,
  depth: number,
): KernelOrbit {
  const cosines = new Float64Array(depth + 1);
  const distances = new Float64Array(depth + 1);
  const straight = slopeAtFixedPoint < 1 - near;
  cosines[0] = start;
  distances[0] = Math.abs(start - fixedPoint);
  for (let l = 1; l <= depth; l++) {
    const before = cosines[l - 1] - fixedPoint;
    if (straight && Math.abs(before) < near) {
      distances[l] = distances[l - 1] * slopeAtFixedPoint;
      cosines[l] = fixedPoint + Math.sign(before) * distances[l];
      if (before === 0) cosines[l] = fixedPoint;
    } else {
      cosines[l] = Math.max(-1, Math.min(1, map(cosines[l - 1])));
      distances[l] = Math.abs(cosines[l] - fixedPoint);
    }
  }
  return { cosines, distances };
}
