import { shapeComponents } from '../../networks/observables/shape.ts';
import { layerOf, type ObservedLayers } from '../../networks/observedLayers.ts';
import type { PlanePoint } from '../plots/squareBox.ts';
import { alignedTo, turnedToFirst } from './shapeTurn.ts';

/** The samples of the first network at one layer, in the plane of their two first principal components. */
export interface ShapePicture {
  readonly layer: number;
  /** In units of the root mean square length of a sample, around their mean, turned to be as near as possible to the layer before. */
  readonly points: readonly PlanePoint[];
  /** Shares of the variance in the two components. */
  readonly shares: readonly [first: number, second: number];
  /** ||res(H)||_F / ||H||_F; NaN where the layer is undefined, 0 where the samples are one but for rounding. */
  readonly residual: number;
}

const turned = new WeakMap<ObservedLayers, readonly ShapePicture[]>();

/** The picture of a layer, or of the last one where a network of earlier settings has no such layer. */
export function shapeAt(observed: ObservedLayers | undefined, layer: number): ShapePicture | undefined {
  if (observed === undefined || observed.values.length === 0) return undefined;
  return shapesOf(observed)[Math.min(layer, observed.layers - 1)];
}

/** The pictures of all layers: principal components come with no signs, and near a tie in any turn of their plane, so that each layer is turned to the one before. */
function shapesOf(observed: ObservedLayers): readonly ShapePicture[] {
  const known = turned.get(observed);
  if (known) return known;
  const shapes: ShapePicture[] = [];
  let before: readonly PlanePoint[] | undefined;
  for (let layer = 0; layer < observed.layers; layer++) {
    const numbers = layerOf(observed, layer);
    const batch = (numbers.length - shapeComponents - 1) / shapeComponents;
    const points = Array.from({ length: batch }, (_, k): PlanePoint => [numbers[k], numbers[batch + k]]);
    const [first, second, residual] = numbers.subarray(shapeComponents * batch);
    const seen = before ? alignedTo(before, points) : turnedToFirst(points);
    // A layer whose samples are one has no direction to hand on.
    if (residual > 0) before = seen;
    shapes.push({ layer, points: seen, shares: [first, second], residual });
  }
  turned.set(observed, shapes);
  return shapes;
}

/** How far its points are from the middle at most, along an axis. */
export const extentOf = ({ points }: ShapePicture): number =>
  points.reduce((most, [x, y]) => Math.max(most, Math.abs(x) || 0, Math.abs(y) || 0), 0);

/** The root mean square distance of its points from the middle of the plane. */
export const radiusOf = ({ points }: ShapePicture): number =>
  Math.sqrt(points.reduce((sum, [x, y]) => sum + x * x + y * y, 0) / points.length);

/** Of the farthest point, and the least, in lengths of a sample: what is closer together from the beginning is not blown up. */
const [roomAround, leastReach] = [1.12, 0.25];

/** Half the side of the frame: room for every layer, and the same for all of them, so that a batch that collapses is seen to. */
export function shapeReach(...pictured: readonly (ObservedLayers | undefined)[]): number {
  const extents = pictured.flatMap((observed) => (observed && observed.values.length > 0 ? shapesOf(observed).map(extentOf) : []));
  return extents.length === 0 ? roomAround : Math.max(leastReach, roomAround * Math.max(...extents));
}
