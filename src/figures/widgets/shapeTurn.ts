import type { PlanePoint } from '../plots/squareBox.ts';

/** Points turned about 0, and mirrored where that brings them nearer to others: the best orthogonal match (Procrustes), which in a plane has a closed form. */
export function alignedTo(others: readonly PlanePoint[], points: readonly PlanePoint[]): readonly PlanePoint[] {
  let [xx, xy, yx, yy] = [0, 0, 0, 0];
  for (const [k, [x, y]] of points.entries()) {
    const [toX, toY] = others[k];
    xx += toX * x;
    xy += toX * y;
    yx += toY * x;
    yy += toY * y;
  }
  const [along, across] = [xx + yy, yx - xy];
  const [mirroredAlong, mirroredAcross] = [xx - yy, yx + xy];
  const mirrors = Math.hypot(mirroredAlong, mirroredAcross) > Math.hypot(along, across);
  return mirrors ? turnedBy(points.map(mirrored), mirroredAlong, mirroredAcross) : turnedBy(points, along, across);
}

/** Points turned so that the first is to the right and the second not below. */
export function turnedToFirst(points: readonly PlanePoint[]): readonly PlanePoint[] {
  const [[x, y] = [0, 0]] = points;
  const right = turnedBy(points, x, -y);
  return (right[1]?.[1] ?? 0) < 0 ? right.map(mirrored) : right;
}

const mirrored = ([x, y]: PlanePoint): PlanePoint => [x, -y];

/** Turned by the angle of a vector; as they are where that is no direction. */
function turnedBy(points: readonly PlanePoint[], along: number, across: number): readonly PlanePoint[] {
  const length = Math.hypot(along, across);
  if (!(length > 0)) return points;
  const [cosine, sine] = [along / length, across / length];
  return points.map(([x, y]) => [cosine * x - sine * y, sine * x + cosine * y]);
}
