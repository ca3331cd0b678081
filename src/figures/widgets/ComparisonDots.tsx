import type { ReactElement } from 'react';
import type { ComparedId } from '../../networks/comparison.ts';
import type { PlotArea } from '../plots/plotArea.ts';
import type { PlotScales } from '../plots/plotPaths.ts';
import { hueOfPanel } from './ComparisonPlane.tsx';
import type { PanelPicture } from './comparisonPicture.ts';

interface ComparisonDotsProps {
  readonly picture: PanelPicture;
  readonly layer: number;
  readonly area: PlotArea;
  readonly scales: PlotScales;
  readonly strong: ComparedId | undefined;
}

/** Where each architecture is at the layer that is read off: on one vertical over layers, strung along the one curve over effective time. */
export function ComparisonDots({ picture, layer, area, scales: { x, y }, strong }: ComparisonDotsProps): ReactElement {
  const [bottom, top] = y.range();
  const held = (value: number): number => Math.min(bottom, Math.max(top, y(value)));
  const dots = picture.lines.flatMap(({ id, measured }) => {
    const [place, value] = [measured?.places[layer], measured?.values[layer]];
    return place !== undefined && value !== undefined && Number.isFinite(value) ? [{ id, cx: x(place), cy: held(value) }] : [];
  });
  return (
    <g className={`plot-readout plot-${hueOfPanel(picture.panel)}`}>
      {picture.panel !== 'time' && <line x1={x(layer)} x2={x(layer)} y1={area.top} y2={area.bottom} />}
      {dots.map(({ id, cx, cy }) => (
        <circle key={id} className={strong !== undefined && id !== strong ? 'plot-faded' : undefined} cx={cx} cy={cy} r={4} />
      ))}
    </g>
  );
}
