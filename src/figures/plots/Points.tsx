import type { ReactElement } from 'react';
import type { Hue } from './Line.tsx';
import type { PlotScales, Series } from './plotPaths.ts';

interface PointsProps {
  readonly series: Series;
  /** Ends of the error bars. */
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  readonly scales: PlotScales;
  readonly hue: Hue;
  /** The points that are drawn hollow. */
  readonly isHollow?: (k: number) => boolean;
}

const [radius, cap] = [3.2, 5];

/** Values as dots with error bars; one that is not a finite number is left out. */
export function Points({
  series: { places, values },
  low,
  high,
  scales: { x, y },
  hue,
  isHollow = () => false,
}: PointsProps): ReactElement {
  const shown = Array.from(values, (value, k) => ({ value, k })).filter(({ value }) => Number.isFinite(value));
  return (
    <g data-mark={hue === 'neutral' ? undefined : 'mean'} className={`plot-points plot-${hue}`}>
      {shown.map(({ value, k }) => {
        const at = x(places[k]);
        return (
          <g key={places[k]}>
            {low[k] < high[k] && (
              <path
                className={`plot-error plot-${hue}`}
                d={`M${tenths(at)} ${tenths(y(low[k]))}V${tenths(y(high[k]))}${[low[k], high[k]].map((end) => `M${tenths(at - cap)} ${tenths(y(end))}h${2 * cap}`).join('')}`}
              />
            )}
            <circle
              className={`plot-point plot-${hue} ${isHollow(k) ? 'plot-hollow' : ''}`.trim()}
              cx={tenths(at)}
              cy={tenths(y(value))}
              r={radius}
            />
          </g>
        );
      })}
    </g>
  );
}

const tenths = (length: number): number => Math.round(length * 10) / 10;
