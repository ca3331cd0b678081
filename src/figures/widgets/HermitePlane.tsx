import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { AxisX } from '../plots/AxisX.tsx';
import { AxisY } from '../plots/AxisY.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import { plotScale } from '../plots/plotScale.ts';
import type { KernelPicture } from './kernelPicture.ts';

interface HermitePlaneProps {
  readonly area: PlotArea;
  readonly picture: Pick<KernelPicture, 'weights' | 'order'> | undefined;
  /** The bar that is read off. */
  readonly picked?: number;
}

/** The smallest share that is drawn, as a power of ten. */
const lowest = -7;

/** How many bars are drawn: those up to K and as many again, so that what is cut off is seen. */
export const barCount = (order: number): number => Math.min(101, Math.max(17, 2 * order + 1));

/** Shares c_k^2 / C^2 of the Hermite series as bars from the foot of a logarithmic axis, those behind K hollow: on the page and in saved pictures. */
export function HermitePlane({ area, picture, picked }: HermitePlaneProps): ReactElement {
  const { weights, order } = picture ?? { weights: [], order: 8 };
  const count = barCount(order);
  const x = plotScale([-0.5, count - 0.5], area.left, area.right);
  const y = plotScale([lowest, 0], area.bottom, area.top);
  const width = x(1) - x(0);
  const bar = (k: number): string => {
    const share = weights[k] ?? 0;
    const top = share > 0 ? y(Math.max(lowest, Math.log10(share))) : area.bottom;
    if (top >= area.bottom) return '';
    return `M${(x(k) - 0.36 * width).toFixed(1)} ${area.bottom}V${top.toFixed(1)}h${(0.72 * width).toFixed(1)}V${area.bottom}z`;
  };
  const bars = (from: number, to: number): string => Array.from({ length: Math.max(0, to - from) }, (_, k) => bar(from + k)).join('');
  return (
    <>
      <AxisY area={area} scale={y} kind="decades" />
      <path className="plot-bar plot-forward" d={bars(0, Math.min(count, order + 1))} />
      <path className="kernel-lost" data-mark="cut" d={bars(order + 1, count)} />
      {picked !== undefined && <path className="kernel-picked" d={bar(picked)} />}
      <path className="kernel-edge" d={`M${(x(order) + width / 2).toFixed(1)} ${area.top}V${area.bottom}`} />
      <text className="plot-label" x={(x(order) + width / 2 + 5).toFixed(1)} y={area.top + 10}>
        {messages.kernel.hermite.edge(order)}
      </text>
      <AxisX area={area} scale={x} label={messages.kernel.hermite.axis} symbol="k" />
    </>
  );
}
