import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { type MetricId, metrics } from '../../../networks/metrics/index.ts';
import { Frame } from '../../plots/Frame.tsx';
import { LayerMark } from '../../plots/LayerMark.tsx';
import { Probe } from '../../plots/Probe.tsx';
import { plotScale } from '../../plots/plotScale.ts';
import { Readout } from '../../plots/Readout.tsx';
import type { Range } from '../../plots/ranges.ts';
import { hueOf } from '../ProfilePlane.tsx';
import { type Exponents, exponentDomain } from './distancePicture.ts';
import { exponentReading } from './distanceWords.ts';
import { ExponentPlane } from './ExponentPlane.tsx';

interface ExponentPlotProps {
  readonly metric: MetricId;
  /** L. */
  readonly depth: number;
  readonly exponents: Exponents | undefined;
  readonly pinned: Exponents | undefined;
  readonly theory: readonly number[];
  readonly stale: boolean;
  readonly layer: number;
  /** The layers that the text points out. */
  readonly litLayers?: Range;
  readonly onLayer: (layer: number) => void;
}

const standard = { width: 340, height: 200 };
const { exponent } = messages.distance;

/** The exponent of the width as a function of the layer, with its error. */
export function ExponentPlot(props: ExponentPlotProps): ReactElement {
  const { metric, depth, exponents, pinned, theory, stale, layer, litLayers, onLayer } = props;
  const { firstLayer } = metrics[metric];
  const shown = [exponents, pinned].flatMap((one) => (one ? [one.low, one.high] : []));
  const domain = exponentDomain([...shown, theory]);
  const ends: [number, number] = [firstLayer - 0.5, depth + 0.5];
  const reading = exponentReading(stale ? undefined : exponents, theory, layer);
  const at = exponents?.values[layer - firstLayer];
  return (
    <div className="profile distance-exponents" data-stale={stale}>
      <div className="profile-head">
        <span className="profile-title">{exponent.title}</span>
        <span className="profile-axis">{exponent.axis}</span>
      </div>
      <Probe
        first={firstLayer}
        last={depth}
        // Places stand as in the map above.
        nearest={(share) => Math.round(ends[0] + share * (ends[1] - ends[0]))}
        place={layer}
        onPlace={(pointed) => {
          if (pointed !== undefined) onLayer(pointed);
        }}
        label={exponent.probe}
        valueText={reading}
      >
        <Frame standard={standard}>
          {(area) => {
            const scales = { x: plotScale(ends, area.left, area.right), y: plotScale(domain, area.bottom, area.top) };
            return (
              <>
                <ExponentPlane {...{ metric, area, scales, exponents, pinned, theory }} />
                {litLayers && <LayerMark layers={litLayers} area={area} x={scales.x} />}
                <Readout place={layer} value={at ?? Number.NaN} area={area} scales={scales} hue={hueOf(metric)} />
              </>
            );
          }}
        </Frame>
      </Probe>
      <p className="profile-reading" aria-hidden="true">
        <span className="profile-reading-line">{reading}</span>
      </p>
    </div>
  );
}
