import type { ReactElement } from 'react';
import { type Badge, badgeRadius, placeBadges } from './badgePlaces.ts';
import type { Hue } from './Line.tsx';
import type { PlotArea } from './plotArea.ts';

interface BadgesProps {
  /** In the order in which they choose their places. */
  readonly of: readonly Badge[];
  readonly area: PlotArea;
  readonly hue: Hue;
  /** Whether a badge steps back. */
  readonly isFaded?: (key: string) => boolean;
}

/** Numbers on lines, which a legend has, too: each on its line, or beside it at the end of a thin stroke where others stand. */
export function Badges({ of, area, hue, isFaded = () => false }: BadgesProps): ReactElement {
  const placed = placeBadges(of, area);
  return (
    <g className={`plot-badges plot-${hue}`}>
      {placed
        .filter(({ x, y, at }) => Math.hypot(at[0] - x, at[1] - y) > badgeRadius)
        .map(({ key, x, y, at }) => (
          <g key={key} className={isFaded(key) ? 'plot-faded' : undefined}>
            <path className="plot-badge-leader" d={`M${tenths(x)} ${tenths(y)}L${tenths(at[0])} ${tenths(at[1])}`} />
            <circle className="plot-badge-foot" cx={tenths(x)} cy={tenths(y)} r={2.2} />
          </g>
        ))}
      {placed.map(({ key, text, at }) => (
        <g key={key} className={isFaded(key) ? 'plot-faded' : undefined}>
          <circle className="plot-badge" cx={tenths(at[0])} cy={tenths(at[1])} r={badgeRadius} />
          <text className="plot-badge-text" x={tenths(at[0])} y={tenths(at[1])} dy="0.36em" textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

const tenths = (length: number): number => Math.round(length * 10) / 10;
