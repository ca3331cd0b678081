import type { ReactElement } from 'react';
import type { LayerKernel } from '../../theory/kernelMaps/layerKernel.ts';
import type { PlotArea } from '../plots/plotArea.ts';
import type { PlotScales } from '../plots/plotPaths.ts';

interface FixedPointProps {
  readonly of: Pick<LayerKernel, 'fixedPoint' | 'slopeAtFixedPoint'>;
  readonly scales: PlotScales;
  /** Where lines to the axes end; absent where there are none. */
  readonly ends?: PlotArea;
}

/** How far the slope is drawn, in cosines. */
const reach = 0.22;

/** The cosine that attracts, as a dot on the diagonal, with the slope of the map there; nothing where there is none. */
export function FixedPoint({ of: { fixedPoint, slopeAtFixedPoint: slope }, scales: { x, y }, ends }: FixedPointProps): ReactElement | null {
  if (!Number.isFinite(fixedPoint)) return null;
  const run = reach / Math.hypot(1, slope);
  const end = Math.min(run, 1 - fixedPoint);
  const point = (along: number): string => `${x(fixedPoint + along).toFixed(1)} ${y(fixedPoint + slope * along).toFixed(1)}`;
  const [cx, cy] = [x(fixedPoint).toFixed(1), y(fixedPoint).toFixed(1)];
  return (
    <g data-mark="fixedPoint">
      {ends && <path className="kernel-drop" d={`M${ends.left} ${cy}H${cx}V${ends.bottom}`} />}
      <path className="kernel-slope" d={`M${point(-run)}L${point(end)}`} />
      <circle className="kernel-fixed" cx={cx} cy={cy} r={4.5} />
    </g>
  );
}
