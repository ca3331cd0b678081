import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { AxisX } from '../plots/AxisX.tsx';
import { AxisY } from '../plots/AxisY.tsx';
import { Hatch } from '../plots/Hatch.tsx';
import { LayerMark } from '../plots/LayerMark.tsx';
import { Line } from '../plots/Line.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import type { PlotScale } from '../plots/plotScale.ts';
import { niceDomain, plotScale } from '../plots/plotScale.ts';
import { Readout } from '../plots/Readout.tsx';
import type { Range } from '../plots/ranges.ts';
import { holdsThroughout, type KernelPicture } from './kernelPicture.ts';

/** What of an orbit is drawn. */
export type OrbitAxis = 'cosine' | 'distance';

interface OrbitPlaneProps {
  readonly area: PlotArea;
  readonly picture: KernelPicture | undefined;
  readonly axis: OrbitAxis;
  /** The layer that is read off. */
  readonly layer?: number;
  /** The layers that the text points out. */
  readonly litLayers?: Range;
}

/** The smallest distance that is drawn, as a power of ten. */
const lowest = -12;

/** What an orbit is drawn as: its cosines, or the decimal logarithms of its distances from rho*. */
export function orbitValues({ cosines, distances }: KernelPicture['orbit'], axis: OrbitAxis): Float64Array {
  if (axis === 'cosine') return cosines;
  return distances.map((distance) => (distance > 0 ? Math.log10(distance) : Number.NaN));
}

/** The orbit over the layers, of the map and of the series that is cut off: on the page and in saved pictures. */
export function OrbitPlane({ area, picture, axis, layer, litLayers }: OrbitPlaneProps): ReactElement {
  const depth = (picture?.orbit.cosines.length ?? 51) - 1;
  const x = plotScale([0, depth], area.left, area.right);
  const values = picture && orbitValues(picture.orbit, axis);
  const ofCut = picture?.cut && orbitValues(picture.cut.orbit, axis);
  const y = orbitScale(area, axis, values, ofCut);
  const places = Array.from({ length: depth + 1 }, (_, l) => l);
  const scales = { x, y };
  return (
    <>
      <AxisY area={area} scale={y} kind={axis === 'cosine' ? 'linear' : 'decades'} />
      <AxisX area={area} scale={x} {...messages.figure.layerAxis} />
      {picture && !holdsThroughout(picture.kernel) && <Hatch area={area} />}
      {picture && axis === 'cosine' && Number.isFinite(picture.kernel.fixedPoint) && (
        <path
          className="kernel-level"
          data-mark="fixedPoint"
          d={`M${area.left} ${y(picture.kernel.fixedPoint).toFixed(1)}H${area.right}`}
        />
      )}
      {ofCut && <Line series={{ places, values: ofCut }} scales={scales} kind="pinned" hue="neutral" mark="cut" />}
      {values && <Line series={{ places, values }} scales={scales} kind="theory" hue="forward" mark="orbit" />}
      {litLayers && <LayerMark layers={litLayers} area={area} x={x} />}
      {values && layer !== undefined && <Readout place={layer} value={values[layer]} area={area} scales={scales} hue="forward" />}
    </>
  );
}

/** From the lowest value that is drawn to the highest. */
function orbitScale(area: PlotArea, axis: OrbitAxis, ...series: readonly (Float64Array | undefined)[]): PlotScale {
  const values = series.flatMap((one) => Array.from(one ?? [])).filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...values), Math.max(axis === 'cosine' ? 1 : 0, ...values)];
  const domain = axis === 'cosine' ? niceDomain([low, high], 'linear', 5) : niceDomain([Math.max(lowest, low), high], 'decades', 5);
  return plotScale(domain, area.bottom, area.top);
}
