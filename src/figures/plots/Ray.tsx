import type { ReactElement } from 'react';
import { type DialBox, placeOn } from './dialBox.ts';
import type { Hue, LineKind } from './Line.tsx';

interface RayProps {
  readonly box: DialBox;
  /** Degrees from the foot; nothing is drawn where it is no number. */
  readonly angle: number;
  readonly kind: LineKind;
  readonly hue: Hue;
  /** Whether it is the one that is read off. */
  readonly picked?: boolean;
}

/** An angle of a dial as a ray from its centre to its rim, in the stroke of a line of that kind; a measured one ends in a dot. */
export function Ray({ box, angle, kind, hue, picked = false }: RayProps): ReactElement | null {
  if (Number.isNaN(angle)) return null;
  const [x, y] = placeOn(box, angle);
  const line = <path className={`plot-line plot-${kind} plot-${hue}${picked ? ' plot-picked' : ''}`} d={`M${box.x} ${box.y}L${x} ${y}`} />;
  if (kind !== 'measured') return line;
  return (
    <>
      {line}
      <circle className={`dial-dot plot-${hue}`} cx={x} cy={y} r={4} />
    </>
  );
}
