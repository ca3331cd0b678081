import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ComparedId } from '../../networks/comparison.ts';
import { AxisX } from '../plots/AxisX.tsx';
import { AxisY } from '../plots/AxisY.tsx';
import { Badges } from '../plots/Badges.tsx';
import { Bands } from '../plots/Bands.tsx';
import { EndLabel } from '../plots/EndLabel.tsx';
import { type Hue, Line } from '../plots/Line.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import type { PlotScales, Series } from '../plots/plotPaths.ts';
import { curveText, timeSymbol } from './comparisonFormulas.ts';
import { type ComparisonPanel, type PanelPicture, timeTicks } from './comparisonPicture.ts';

interface ComparisonPlaneProps {
  readonly picture: PanelPicture;
  /** The same of what was pinned. */
  readonly pinned: PanelPicture | undefined;
  readonly area: PlotArea;
  readonly scales: PlotScales;
  /** The architecture that stands out; all alike where none is pointed at. */
  readonly strong?: ComparedId;
}

const { axis } = messages.comparison;

/** The hue of a plot of a comparison: of the signal that goes forward, or back. */
export const hueOfPanel = (panel: ComparisonPanel): Hue => (panel === 'gain' ? 'backward' : 'forward');

/** Axes and marks of one plot of a comparison: what is the same on the page and in a saved picture. */
export function ComparisonPlane({ picture, pinned, area, scales, strong }: ComparisonPlaneProps): ReactElement {
  const { panel, lines, flow, x } = picture;
  const hue = hueOfPanel(panel);
  const ticks = panel === 'time' ? timeTicks(Math.expm1(x[1]) + 1e-9) : undefined;
  const isFaded = (id: string): boolean => strong !== undefined && id !== strong;
  return (
    <>
      <AxisY area={area} scale={scales.y} kind="linear" />
      <AxisX
        area={area}
        scale={scales.x}
        ticks={ticks}
        {...(panel === 'time' ? { label: axis.time, symbol: timeSymbol } : messages.figure.layerAxis)}
      />
      {pinned && (
        <g className="profile-pinned" data-mark="pinned">
          {pinned.lines.map(
            ({ id, measured }) => measured && <Line key={id} series={measured} scales={scales} kind="pinned" hue="neutral" />,
          )}
        </g>
      )}
      <g className="profile-marks comparison-marks">
        {lines.map(({ id, measured, low, high }) =>
          measured && low && high && !isFaded(id) ? (
            <Bands key={id} of={[{ low, high }]} places={measured.places} scales={scales} hue={hue} />
          ) : null,
        )}
        {lines.map(({ id, measured }) => (
          <g key={id} className={isFaded(id) ? 'plot-faded' : undefined}>
            {measured && <Line series={measured} scales={scales} kind="measured" hue={hue} />}
          </g>
        ))}
      </g>
      <g className="profile-theory" data-mark="theory">
        {lines.map(({ id, theory, holds }) => (
          <g key={id} className={isFaded(id) ? 'plot-faded' : undefined}>
            {theory && <Line series={theory} scales={scales} kind={holds || strong === id ? 'theory' : 'continued'} hue={hue} />}
          </g>
        ))}
        {flow && <Line series={flow} scales={scales} kind="theory" hue={hue} />}
        {flow && <EndLabel series={flow} scales={scales} kind="theory" side="below" share={0.62} text={curveText} />}
      </g>
      <g className="profile-marks">
        <Badges of={badgesOf(picture, scales)} area={area} hue={hue} isFaded={isFaded} />
      </g>
    </>
  );
}

/** A badge where each line has come to: the gradient comes to the input. */
function badgesOf({ panel, lines }: PanelPicture, { x, y }: PlotScales) {
  return lines.flatMap(({ id, number, measured, theory }) => {
    const end = panel === 'gain' ? firstOf(measured ?? theory) : lastOf(measured ?? theory);
    return end ? [{ key: id, text: String(number), x: x(end.place), y: y(end.value) }] : [];
  });
}

interface End {
  readonly place: number;
  readonly value: number;
}

const firstOf = (series: Series | undefined): End | undefined =>
  series && Number.isFinite(series.values[0]) ? { place: series.places[0], value: series.values[0] } : undefined;

/** The last defined value of a line. */
function lastOf(series: Series | undefined): End | undefined {
  if (series === undefined) return undefined;
  let k = series.values.length - 1;
  while (k >= 0 && !Number.isFinite(series.values[k])) k--;
  return k < 0 ? undefined : { place: series.places[k], value: series.values[k] };
}
