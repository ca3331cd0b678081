import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { settingsOf } from '../../../networks/ensembleSpec.ts';
import { metrics } from '../../../networks/metrics/index.ts';
import { type ObservableId, observables } from '../../../networks/observables/index.ts';
import { rankedNetworks } from '../../../networks/quantiles.ts';
import { predict } from '../../../theory/predict.ts';
import { description, pinnedOf } from '../description.ts';
import { layerTheory, showsTheory } from '../layerTheory.ts';
import { fullRank } from '../metricDomain.ts';
import { axisText, scaleKind } from '../metricPicture.ts';
import { pinnedText } from '../pinnedText.ts';
import { hasStrip } from '../residuals.ts';
import { shortLine } from '../shortLine.ts';
import { pooledTexts } from '../spectrumWords.ts';
import { LayerPanel } from './LayerPanel.tsx';
import { PicturePanel, panel } from './PicturePanel.tsx';
import { PictureSheet } from './PictureSheet.tsx';
import { ProfilePanel } from './ProfilePanel.tsx';
import { pictureNotes, profileNotes } from './panelNotes.ts';
import { layOut } from './pictureLayout.ts';
import { profileMarks } from './pictureLegend.ts';
import type { TakenProfiles } from './takenFigure.ts';
import { layerOfFigure, takenPictures } from './takenPictures.ts';

/** An experiment as one picture: its pictures of a layer, then its lines over the layers. */
export function FigurePicture(figure: TakenProfiles): ReactElement {
  const { title, result, summary, shownLayers, axes, slopes = [], pinned: kept, link } = figure;
  const { spec, drawn, method, backend, events, profiles } = result;
  const settings = settingsOf(spec, { summary });
  const pinned = pinnedOf(kept, settings);
  const predictions = spec.metrics.map((metric) => predict(spec, metric));
  const pictures = takenPictures(figure);
  const layer = layerOfFigure(figure);
  const layout = layOut({
    title,
    line: shortLine(settings),
    notes: [
      ...spec.observables.map((id) => pictureNotes(id, pictures)),
      ...spec.metrics.map((metric, k) =>
        profileNotes(predictions[k], profiles[metric], slopes.some((id) => id === metric) ? { metric, shown: shownLayers } : undefined),
      ),
    ],
    plotHeight: (width) => heightOf(spec.observables, width),
    legend: profileMarks({
      networks: spec.networks,
      summary,
      drawn,
      ranked: rankedNetworks(settings),
      lines: spec.metrics.length > 0 || spec.observables.includes('angle'),
      pooled: pooledTexts(settings),
      theory: predictions.some((prediction) => prediction !== undefined) || showsTheory(layerTheory(settings, layer)),
      strip: hasStrip(predictions, settings),
      pinned: pinned && pinnedText(pinned.line),
    }),
    part: shownLayers && messages.figure.view.layers(...shownLayers, settings.depth),
    events,
    drawn,
    link,
  });
  const { plotWidth: width, plotHeight: height } = layout;
  return (
    <PictureSheet
      title={title}
      description={description(settings, result, { pinned, layer, slopes: { of: slopes, shown: shownLayers, predictions } })}
      data={{
        spec,
        drawn,
        method,
        backend,
        summary,
        layers: shownLayers,
        pinned: kept?.spec,
        layer: spec.observables.length > 0 ? layer : undefined,
        link,
      }}
      layout={layout}
      panel={(k, notes) => {
        if (k < spec.observables.length) {
          const observable = spec.observables[k];
          const { title: name, axis } = messages.parameters.observable[observable];
          return (
            <PicturePanel title={name} axis={`${observables[observable].plain} · ${axis}`} width={width} height={height} notes={notes}>
              {(area) => <LayerPanel observable={observable} area={area} pictures={pictures} />}
            </PicturePanel>
          );
        }
        const metric = spec.metrics[k - spec.observables.length];
        const { title: name, axis } = messages.parameters.metric[metric];
        const kind = axes?.[metric] ?? scaleKind(metric);
        return (
          <PicturePanel
            title={name}
            axis={`${metrics[metric].plain} · ${axisText(axis, kind)}`}
            width={width}
            height={height}
            notes={notes}
          >
            {(area) => (
              <ProfilePanel
                metric={metric}
                kind={kind}
                area={area}
                layers={shownLayers ?? [0, settings.depth]}
                isPart={shownLayers !== undefined}
                fullRank={fullRank(settings, pinned?.settings)}
                summary={summary}
                profile={profiles[metric]}
                pinned={kept?.profiles[metric]}
                pinnedLine={pinned?.line ?? ''}
                prediction={predictions[k - spec.observables.length]}
                sloped={slopes.some((id) => id === metric)}
              />
            )}
          </PicturePanel>
        );
      }}
    />
  );
}

/** How high a plot is beside a matrix or a histogram, and least a dial of this width. */
const [high, dialFoot] = [320, 28] as const;

/** How high plots are: higher beside a picture of a layer, as on the page. */
function heightOf(ids: readonly ObservableId[], width: number): number {
  if (ids.length === 0) return panel.plot;
  return ids.every((id) => id === 'angle') ? Math.max(panel.plot, width / 2 + dialFoot) : high;
}
