import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { settingsOf } from '../../../networks/ensembleSpec.ts';
import { type MetricId, metrics } from '../../../networks/metrics/index.ts';
import { type SweepResult, sweepAt } from '../../../networks/sweep.ts';
import { parted } from '../../plots/plotArea.ts';
import { plotScale } from '../../plots/plotScale.ts';
import { DistancePlane } from '../distance/DistancePlane.tsx';
import { distanceCells, exponentDomain, exponentsOf, layerTheories, levelDomain, theoryExponents } from '../distance/distancePicture.ts';
import { averageOfLayer, distanceDescription, exponentRange, exponentReading, placeReading } from '../distance/distanceWords.ts';
import { ExponentPlane } from '../distance/ExponentPlane.tsx';
import { pinnedText } from '../pinnedText.ts';
import { SweepPlane } from '../SweepPlane.tsx';
import { differenceLine, pinnedSettings } from '../shortLine.ts';
import { sizeDomain, sweepPicture } from '../sweepPicture.ts';
import { sweepResiduals } from '../sweepResiduals.ts';
import { sweepLine, sweepNotes } from '../sweepWords.ts';
import { PicturePanel } from './PicturePanel.tsx';
import { PictureSheet } from './PictureSheet.tsx';
import { layOut } from './pictureLayout.ts';
import { sweepLegend } from './pictureLegend.ts';
import type { TakenDistances } from './takenFigure.ts';

/** All that the three panels draw. */
function contentsOf({ result, pinned: kept, place }: TakenDistances, metric: MetricId) {
  const { spec, sweep } = result;
  const settings = settingsOf(spec);
  const at = (one: SweepResult) => sweepPicture(metric, sweepAt(one, Math.min(place.layer, one.spec.network.depth)));
  const theories = layerTheories(metric, settings, sweep);
  const theory = theories[place.layer];
  return {
    ...{ settings, theories, theory },
    cells: distanceCells(metric, sweep, spec.network.depth, result),
    exponents: exponentsOf(metric, result),
    keptExponents: kept && exponentsOf(metric, kept),
    picture: at(result),
    beside: kept && at(kept),
    predicted: theoryExponents(theories),
    residuals: sweepResiduals(metric, sweepAt(result, place.layer), theory),
    pinned: kept && { result: kept, line: differenceLine(pinnedSettings(kept, settings), settings) },
  };
}

/** A map over layers and widths as one picture: the map, the widths at the layer that was read off, and the exponents. */
export function DistancePicture(figure: TakenDistances): ReactElement {
  const { title, result, pinned: kept, link, place } = figure;
  const { spec, sweep, drawn, method, backend, events } = result;
  const metric = spec.metrics[0];
  const { settings, theories, theory, cells, exponents, keptExponents, picture, beside, predicted, residuals, pinned } = contentsOf(
    figure,
    metric,
  );
  const name = messages.parameters.metric[metric].title;
  const { distance } = messages;
  const axis = `${metrics[metric].plain} · ${averageOfLayer(metric)}`;
  const layout = layOut({
    title,
    line: sweepLine(settings, sweep),
    notes: [
      [`${placeReading(metric, result, place)}.`],
      [messages.shell.sentences(sweepNotes(settings, sweep, picture, theory, residuals))],
      [messages.shell.sentences([`${exponentReading(exponents, predicted, place.layer)}.`, exponentRange(exponents)])],
    ],
    legend: sweepLegend({
      networks: spec.networks,
      theory: theories.some(Boolean),
      strip: residuals !== undefined,
      pinned: pinned && pinnedText(pinned.line),
    }),
    events,
    drawn,
    link,
  });
  const size = { width: layout.plotWidth, height: layout.plotHeight };
  const panels = [
    (notes: readonly string[]) => (
      <PicturePanel title={distance.title(name)} axis={axis} {...size} notes={notes}>
        {(whole) => <DistancePlane metric={metric} whole={whole} cells={cells} place={place} />}
      </PicturePanel>
    ),
    (notes: readonly string[]) => (
      <PicturePanel title={name} axis={distance.atLayer(place.layer, axis)} {...size} notes={notes}>
        {(whole) => {
          const { plane: area, strip } = residuals ? parted(whole) : { plane: whole, strip: undefined };
          const y = plotScale(levelDomain(metric, [result, kept], theories), area.bottom, area.top);
          const scales = { x: plotScale(sizeDomain(sweep), area.left, area.right), y };
          return <SweepPlane {...{ metric, sweep, area, scales, picture, pinned: beside, theory, strip, residuals }} />;
        }}
      </PicturePanel>
    ),
    (notes: readonly string[]) => (
      <PicturePanel title={distance.exponent.title} axis={distance.exponent.axis} {...size} notes={notes}>
        {(area) => {
          const rows = [exponents, ...(keptExponents ? [keptExponents] : [])].flatMap(({ low, high }) => [low, high]);
          const y = plotScale(exponentDomain([...rows, predicted]), area.bottom, area.top);
          const scales = { x: plotScale([0, spec.network.depth], area.left, area.right), y };
          return <ExponentPlane {...{ metric, area, scales, exponents, pinned: keptExponents, theory: predicted }} />;
        }}
      </PicturePanel>
    ),
  ];
  return (
    <PictureSheet
      title={title}
      description={distanceDescription({ metric, settings, sweep, result, exponents, theory, layer: place.layer, pinned })}
      data={{ spec, sweep, drawn, method, backend, ...place, pinned: kept?.spec, link }}
      layout={layout}
      panel={(k, notes) => panels[k](notes)}
    />
  );
}
