import type { PlotArea } from './plotArea.ts';

/** Where a half disc of angles stands in a plot: its centre, at the middle of its foot, and its radius, in pixels. */
export interface DialBox {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Room around the half disc for the numbers of its scale. */
const room = 18;

/** The largest half disc that fits into an area, in the middle of its height. */
export function dialBox({ left, right, top, bottom }: PlotArea): DialBox {
  const radius = Math.max(1, Math.min((right - left) / 2 - room, bottom - top - room));
  return { x: (left + right) / 2, y: (top + room + radius + bottom) / 2, radius };
}

/** The place at an angle, in degrees from the right and upwards, at a share of the radius. */
export function placeOn({ x, y, radius }: DialBox, degrees: number, share = 1): readonly [x: number, y: number] {
  const angle = (degrees * Math.PI) / 180;
  return [tenths(x + share * radius * Math.cos(angle)), tenths(y - share * radius * Math.sin(angle))];
}

/** The angle at which a place is seen from the centre, between 0 and 180 degrees. */
export function angleSeen({ x, y }: DialBox, at: readonly [x: number, y: number]): number {
  const degrees = (Math.atan2(Math.max(0, y - at[1]), at[0] - x) * 180) / Math.PI;
  return Math.max(0, Math.min(180, degrees));
}

/** The path of the rim between two angles. */
export function rimPath(box: DialBox, from: number, to: number): string {
  const radius = tenths(box.radius);
  return `M${placeOn(box, from).join(' ')}A${radius} ${radius} 0 0 0 ${placeOn(box, to).join(' ')}`;
}

/** The path around the sector between two angles. */
export function sectorPath(box: DialBox, from: number, to: number): string {
  return `${rimPath(box, from, to)}L${tenths(box.x)} ${tenths(box.y)}Z`;
}

/** Which of some angles is nearest to one; undefined where none is a number. */
export function nearestAngle(angles: ArrayLike<number>, degrees: number): number | undefined {
  let nearest: number | undefined;
  for (let k = 0; k < angles.length; k++) {
    const distance = Math.abs(angles[k] - degrees);
    if (!Number.isNaN(distance) && (nearest === undefined || distance < Math.abs(angles[nearest] - degrees))) nearest = k;
  }
  return nearest;
}

const tenths = (length: number): number => Math.round(length * 10) / 10;
