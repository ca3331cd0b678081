import type { ReactElement } from 'react';
import type { MarkId } from '../../state/emphasis.ts';
import { AxisX } from '../plots/AxisX.tsx';
import { AxisY } from '../plots/AxisY.tsx';
import { type Hue, Line } from '../plots/Line.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import { bandPath, type Series } from '../plots/plotPaths.ts';
import { niceDomain, plotScale, plotTicks } from '../plots/plotScale.ts';
import { Readout } from '../plots/Readout.tsx';

interface FunctionPlaneProps {
  readonly area: PlotArea;
  readonly of: Series;
  /** Another function for comparison. */
  readonly beside: Series | undefined;
  /** Of what the function meets, as a share of its peak. */
  readonly density: Series;
  readonly hue: Hue;
  /** What its graph is to the words of the page. */
  readonly mark?: MarkId;
  readonly label: string;
  /** The place that is read off. */
  readonly picked?: number;
}

/** How much of the height the density takes. */
const share = 0.45;

/** A function over x with the density of what it meets, shaded at its foot: on the page and in saved pictures. */
export function FunctionPlane({ area, of, beside, density, hue, mark, label, picked }: FunctionPlaneProps): ReactElement {
  const { places } = density;
  const reach = places[places.length - 1];
  const x = plotScale([-reach, reach], area.left, area.right);
  const y = plotScale(domainOf(reach, of, beside), area.bottom, area.top);
  const height = plotScale([0, 1 / share], area.bottom, area.top);
  const foot = Array.from(density.values, () => 0);
  return (
    <>
      <path className="kernel-density" data-mark="density" d={bandPath(places, foot, density.values, { x, y: height })} />
      <AxisY area={area} scale={y} kind="linear" />
      <AxisX area={area} scale={x} label={label} symbol="x" ticks={plotTicks(x, 'linear', 5)} />
      {beside && <Line series={beside} scales={{ x, y }} kind="pinned" hue="neutral" mark="beside" />}
      <Line series={of} scales={{ x, y }} kind="measured" hue={hue} mark={mark} />
      {picked !== undefined && <Readout place={places[picked]} value={of.values[picked]} area={area} scales={{ x, y }} hue={hue} />}
    </>
  );
}

/** The values of the functions, as far as they are no larger than x goes; zero is among them. */
function domainOf(reach: number, ...series: readonly (Series | undefined)[]): readonly [number, number] {
  const most = 1.5 * reach;
  const values = series.flatMap((one) => Array.from(one?.values ?? [])).map((value) => Math.max(-most, Math.min(most, value)));
  return niceDomain([Math.min(0, ...values), Math.max(0.5, ...values)], 'linear', 5);
}
