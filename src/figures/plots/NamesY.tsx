import type { ReactElement } from 'react';
import type { PlotArea } from './plotArea.ts';
import type { PlotScale } from './plotScale.ts';

interface NamesYProps {
  readonly area: PlotArea;
  readonly scale: PlotScale;
  /** The name of each whole number from 0. */
  readonly names: readonly string[];
  /** The one that is stressed. */
  readonly current?: number;
}

/** CSS pixels between two names. */
const betweenNames = 13;

/** A vertical axis of names; where there is no room for all, for every second one and the stressed. */
export function NamesY({ area: { left }, scale, names, current }: NamesYProps): ReactElement {
  const room = Math.abs(scale(1) - scale(0));
  const stride = Math.max(1, Math.ceil(betweenNames / room));
  const isShown = (k: number): boolean =>
    k === current ||
    (k % stride === 0 && Math.abs(k - (current ?? k)) * room >= betweenNames) ||
    (k % stride === 0 && current === undefined);
  return (
    <g className="plot-axis">
      {names.map(
        (name, k) =>
          isShown(k) && (
            <text
              key={name}
              className={k === current ? 'map-name-current' : undefined}
              x={left - 8}
              y={scale(k)}
              dy="0.32em"
              textAnchor="end"
            >
              {name}
            </text>
          ),
      )}
    </g>
  );
}
