import { type ReactElement, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { type MetricId, metrics } from '../../../networks/metrics/index.ts';
import type { SweepResult } from '../../../networks/sweep.ts';
import { Formula } from '../../formulas/Formula.tsx';
import { Frame } from '../../plots/Frame.tsx';
import { cellAt, edgesOf } from '../../plots/mapCells.ts';
import { PlaneProbe } from '../../plots/PlaneProbe.tsx';
import type { Range } from '../../plots/ranges.ts';
import { type DistancePlace, DistancePlane, distanceArea } from './DistancePlane.tsx';
import type { DistanceCells } from './distancePicture.ts';
import { averageOfLayer, placeReading } from './distanceWords.ts';

interface DistancePlotProps {
  readonly metric: MetricId;
  readonly cells: DistanceCells;
  /** Absent while it is of earlier settings. */
  readonly result: SweepResult | undefined;
  readonly stale: boolean;
  readonly place: DistancePlace;
  /** The layers that the text points out. */
  readonly litLayers?: Range;
  readonly onPlace: (place: DistancePlace) => void;
}

const standard = { width: 640, height: 420 };

/** The map of a metric over layers and widths, with the layer and the width that the reader moves. */
export function DistancePlot({ metric, cells, result, stale, place, litLayers, onPlace }: DistancePlotProps): ReactElement {
  const { title } = messages.parameters.metric[metric];
  const { distance } = messages;
  const [pointed, setPointed] = useState<DistancePlace>();
  const { x, y } = cells;
  const columns = x.values.length;
  const [column, row] = [Math.max(0, x.values.indexOf(place.layer)), y.values.indexOf(place.width)];
  const placeAt = (right: number, up: number): DistancePlace => ({
    layer: x.values[Math.max(0, Math.min(columns - 1, right))],
    width: y.values[Math.max(0, Math.min(y.values.length - 1, up))],
  });
  const cellOf = (side: typeof x, share: number): number => {
    const edges = edgesOf(side);
    return cellAt(edges, edges[0] + share * (edges[edges.length - 1] - edges[0]));
  };
  const reading = placeReading(metric, result, place);
  return (
    <div className="profile distance-map" data-metric={metric} data-stale={stale}>
      <div className="profile-head">
        <span className="profile-title">{distance.title(title)}</span>
        <span className="profile-axis">
          <Formula tex={metrics[metric].tex} plain={metrics[metric].plain} /> <span>{averageOfLayer(metric)}</span>
        </span>
      </div>
      <PlaneProbe
        areaIn={distanceArea}
        label={distance.probe(title)}
        kind={distance.kind}
        valueText={reading}
        current={row * columns + column + 1}
        count={columns * y.values.length}
        onPoint={(share) => setPointed(share && placeAt(cellOf(x, share[0]), cellOf(y, share[1])))}
        onPlace={([right, up]) => {
          setPointed(undefined);
          onPlace(placeAt(cellOf(x, right), cellOf(y, up)));
        }}
        onStep={(right, up) => {
          setPointed(undefined);
          onPlace(placeAt(column + right, row + up));
        }}
      >
        <Frame standard={standard}>{(whole) => <DistancePlane {...{ metric, whole, cells, place, litLayers }} />}</Frame>
      </PlaneProbe>
      <p className="map-reading" aria-hidden="true">
        {stale ? messages.figure.earlierSettings : placeReading(metric, result, pointed ?? place)}
      </p>
    </div>
  );
}
