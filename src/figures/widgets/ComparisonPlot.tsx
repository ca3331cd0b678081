import { memo, type ReactElement, useMemo } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ComparedId, ComparisonResult } from '../../networks/comparison.ts';
import type { Settings } from '../../networks/settings.ts';
import type { ComparisonTheory } from '../../theory/predictComparison.ts';
import { Formula } from '../formulas/Formula.tsx';
import { EdgeNote } from '../plots/EdgeNote.tsx';
import { Frame } from '../plots/Frame.tsx';
import { Probe } from '../plots/Probe.tsx';
import { plotScale } from '../plots/plotScale.ts';
import { ComparisonDots } from './ComparisonDots.tsx';
import { ComparisonNote } from './ComparisonNote.tsx';
import { ComparisonPlane } from './ComparisonPlane.tsx';
import { panelFormulas } from './comparisonFormulas.ts';
import { type ComparisonPanel, panelPicture } from './comparisonPicture.ts';

interface ComparisonPlotProps {
  readonly panel: ComparisonPanel;
  readonly settings: Settings;
  readonly theory: ComparisonTheory;
  readonly result: ComparisonResult | undefined;
  /** The comparison that was pinned, and what theory says of it. */
  readonly pinned: { readonly result: ComparisonResult; readonly theory: ComparisonTheory } | undefined;
  /** Whether the result is of earlier settings. */
  readonly stale: boolean;
  readonly isShown: (id: ComparedId) => boolean;
  readonly strong: ComparedId | undefined;
  /** The layer that is read off in every plot of the figure. */
  readonly layer: number | undefined;
  readonly onLayer: (layer: number | undefined) => void;
  /** What is read off there, in words. */
  readonly reading: string;
}

const { panels } = messages.comparison;

/** One plot of a comparison: every architecture that is shown, drawn and predicted; a layer is read off in all plots together. */
export const ComparisonPlot = memo(function ComparisonPlot(props: ComparisonPlotProps): ReactElement {
  const { panel, settings, theory, result, pinned, stale, isShown, strong, layer, onLayer, reading } = props;
  const { title, axis } = panels[panel];
  const picture = useMemo(() => panelPicture(panel, settings, theory, result, isShown), [panel, settings, theory, result, isShown]);
  const kept = useMemo(
    () => pinned && panelPicture(panel, pinned.result.spec.network, pinned.theory, pinned.result, isShown),
    [panel, pinned, isShown],
  );
  const longest = picture.lines.find(({ measured }) => measured)?.measured;
  return (
    <div className="profile" data-panel={panel} data-stale={stale}>
      <div className="profile-head">
        <span className="profile-title">{title}</span>
        <span className="profile-axis">
          <Formula {...panelFormulas[panel]} /> <span>{axis}</span>
        </span>
      </div>
      <Probe
        first={0}
        last={settings.depth}
        place={layer}
        nearest={(share) => layerAt(panel, share, settings.depth, picture, theory)}
        onPlace={onLayer}
        label={messages.figure.probeOf(title)}
        valueText={reading}
      >
        <Frame>
          {(area) => {
            const scales = { x: plotScale(picture.x, area.left, area.right), y: plotScale(picture.y, area.bottom, area.top) };
            return (
              <>
                <ComparisonPlane picture={picture} pinned={kept} area={area} scales={scales} strong={strong} />
                {stale && longest && <EdgeNote area={area} scales={scales} around={longest} text={messages.figure.earlierSettings} />}
                {layer !== undefined && !stale && <ComparisonDots {...{ picture, layer, area, scales, strong }} />}
              </>
            );
          }}
        </Frame>
      </Probe>
      <ComparisonNote panel={panel} theory={theory} result={stale ? undefined : result} isShown={isShown} />
    </div>
  );
});

/** The layer that a share of a plot's width points at: over effective time that of the architecture that comes farthest, whose layers cover the axis. */
function layerAt(
  panel: ComparisonPanel,
  share: number,
  depth: number,
  { x }: { readonly x: readonly [number, number] },
  { lines }: ComparisonTheory,
): number {
  if (panel !== 'time') return Math.round(share * depth);
  const wanted = Math.expm1(share * x[1]);
  const farthest = lines.map(({ times }) => times).reduce((a, b) => ((b?.[depth] ?? 0) > (a?.[depth] ?? 0) ? b : a), undefined);
  if (farthest === undefined) return Math.round(share * depth);
  return farthest.reduce((best, time, k) => (Math.abs(time - wanted) < Math.abs(farthest[best] - wanted) ? k : best), 0);
}
