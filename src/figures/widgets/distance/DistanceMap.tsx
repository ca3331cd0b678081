import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { settingsOf } from '../../../networks/ensembleSpec.ts';
import { runsOf } from '../../../networks/sweep.ts';
import { deserializeSweep } from '../../../state/sweepCodec.ts';
import { shareDone, sweepKind } from '../../../state/sweepKind.ts';
import { useEmphasis } from '../../../state/useEmphasis.ts';
import { FigureBench } from '../FigureBench.tsx';
import { LayerScrubber } from '../LayerScrubber.tsx';
import { Entry } from '../Legend.tsx';
import { bandMark } from '../legendTexts.ts';
import { pictureName } from '../pictureName.ts';
import { SweepLegend } from '../SweepLegend.tsx';
import { SweepPlot } from '../SweepPlot.tsx';
import { settledKnobs } from '../settledKnobs.ts';
import { differenceLine, pinnedSettings } from '../shortLine.ts';
import { sweepLine } from '../sweepWords.ts';
import { useFigure } from '../useFigure.ts';
import { useLayer } from '../useLayer.ts';
import { useLive } from '../useLive.ts';
import type { DistancePlace } from './DistancePlane.tsx';
import { DistancePlot } from './DistancePlot.tsx';
import { DistanceTable } from './DistanceTable.tsx';
import { type DistanceMapProps, settingsOfDistances, sweepOfMap } from './distanceProps.ts';
import { distanceTunes } from './distanceTunes.ts';
import { distanceDescription } from './distanceWords.ts';
import { ExponentPlot } from './ExponentPlot.tsx';
import { useDistances } from './useDistances.ts';

const { legend } = messages.distance;

/** Random networks of several widths, layer by layer: a map of a number over both, the power of the width at the layer that the reader moves, and at all. */
export function DistanceMap(props: DistanceMapProps): ReactElement {
  const { id, title, knobs, options, caption, scenes, opensAt } = props;
  const [sweep] = useState(() => sweepOfMap(props));
  const figure = useFigure(id, () => ({
    kind: sweepKind(sweep, 'layers'),
    defaults: settingsOfDistances(props),
    presets: props.preset?.map(deserializeSweep).filter((result) => result !== undefined),
  }));
  const { settings, result, stale, pinned } = figure.state;
  const metric = settings.metrics[0] ?? 'meanFieldDistance';
  const present = stale ? undefined : result;
  const litLayers = useEmphasis(figure.id)?.layers;
  const live = useLive();
  const { layer: pointed, point } = useLayer(settings.depth, true, opensAt);
  const layer = pointed ?? settings.depth;
  const [width, setWidth] = useState(sweep.values[sweep.values.length - 1]);
  const move = useCallback(
    (place: DistancePlace) => {
      point(place.layer);
      setWidth(place.width);
    },
    [point],
  );
  const kept = useMemo(
    () => pinned && { result: pinned, line: differenceLine(pinnedSettings(pinned, settings), settings) },
    [pinned, settings],
  );
  const { cells, theories, domain, exponents, keptExponents, at, keptAt, theory, of, predicted, compared } = useDistances({
    ...{ metric, settings, sweep, result, pinned, layer },
  });
  const known = stale ? undefined : exponents;
  const sentence = distanceDescription({ metric, settings, sweep, result: present, exponents: known, theory, layer, pinned: kept });
  return (
    <FigureBench
      figure={figure}
      title={title}
      knobs={knobs}
      without={settledKnobs.distanceMap}
      options={options}
      caption={caption}
      scenes={scenes}
      line={sweepLine(settings, sweep)}
      sentence={sentence}
      // The layer is scrubbed and played.
      restless
      progress={{
        wanted: settings.networks * runsOf(settings, sweep).length,
        share: present && shareDone(present, settings, present.backend),
      }}
      take={result && ((link) => ({ id, title, result, pinned, link, place: { layer, width } }))}
      scrubber={<LayerScrubber title={title} layer={layer} depth={settings.depth} onLayer={point} disabled={!live} typed />}
      heard={{
        tunes: () => (present ? distanceTunes({ metric, result: present, width, exponents, theories, predicted, domain }) : []),
        onLayer: point,
      }}
      table={<DistanceTable {...{ title, sentence, metric, sweep, depth: settings.depth, result: present, exponents: known }} />}
    >
      <div
        className="distance-body"
        data-asked={pictureName(settings)}
        data-pictured={result && pictureName(settingsOf(result.spec))}
        data-points={present?.points.length ?? 0}
      >
        <div className="distance-layers">
          <DistancePlot
            metric={metric}
            cells={cells}
            result={present}
            stale={stale}
            place={{ layer, width }}
            litLayers={litLayers}
            onPlace={move}
          />
          <ExponentPlot
            {...{
              metric,
              depth: settings.depth,
              exponents,
              pinned: keptExponents,
              theory: predicted,
              stale,
              layer,
              litLayers,
              onLayer: point,
            }}
          />
        </div>
        <SweepPlot metric={metric} settings={settings} sweep={sweep} result={at} pinned={keptAt} stale={stale} of={of} />
      </div>
      <SweepLegend networks={settings.networks} theory={compared} pinned={kept?.line} level={legend.level(settings.networks)}>
        <Entry
          mark={
            <>
              <path className="legend-band" d={bandMark} />
              <path className="legend-line" d="M1 7h24" />
            </>
          }
          text={legend.exponent}
        />
        <Entry mark={<path className="map-undefined" d={bandMark} />} text={legend.undrawn} />
      </SweepLegend>
    </FigureBench>
  );
}
