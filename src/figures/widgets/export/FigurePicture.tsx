import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { settingsOf } from '../../../networks/ensembleSpec.ts';
import { metrics } from '../../../networks/metrics/index.ts';
import { rankedNetworks } from '../../../networks/quantiles.ts';
import { predict } from '../../../theory/predict.ts';
import type { Prediction } from '../../../theory/prediction.ts';
import { description, pinnedOf } from '../description.ts';
import { fullRank } from '../metricDomain.ts';
import { pinnedText } from '../pinnedText.ts';
import { shortLine } from '../shortLine.ts';
import { theoryWords } from '../theoryWords.ts';
import { PicturePanel } from './PicturePanel.tsx';
import { PictureSheet } from './PictureSheet.tsx';
import { ProfilePanel } from './ProfilePanel.tsx';
import { layOut } from './pictureLayout.ts';
import { profileMarks } from './pictureLegend.ts';
import type { TakenProfiles } from './takenFigure.ts';

/** An experiment as one picture. */
export function FigurePicture({ title, result, summary, shownLayers, pinned: kept, link }: TakenProfiles): ReactElement {
  const { spec, drawn, events, profiles } = result;
  const settings = settingsOf(spec, { summary });
  const pinned = pinnedOf(kept, settings);
  const predictions = spec.metrics.map((metric) => predict(spec, metric));
  const theory = predictions.some((prediction) => prediction !== undefined);
  const layout = layOut({
    title,
    line: shortLine(settings),
    notes: predictions.map(noteOf),
    legend: profileMarks({
      networks: spec.networks,
      summary,
      drawn,
      ranked: rankedNetworks(settings),
      theory,
      pinned: pinned && pinnedText(pinned.line),
    }),
    part: shownLayers && messages.figure.view.layers(...shownLayers, settings.depth),
    events,
    drawn,
    link,
  });
  return (
    <PictureSheet
      title={title}
      description={description(settings, result, { pinned })}
      data={{ spec, drawn, summary, layers: shownLayers, pinned: kept?.spec, link }}
      layout={layout}
      panel={(k, notes) => {
        const metric = spec.metrics[k];
        const { title: name, axis } = messages.parameters.metric[metric];
        return (
          <PicturePanel title={name} axis={`${metrics[metric].plain} · ${axis}`} width={layout.plotWidth} notes={notes}>
            {(area) => (
              <ProfilePanel
                metric={metric}
                area={area}
                layers={shownLayers ?? [0, settings.depth]}
                isPart={shownLayers !== undefined}
                fullRank={fullRank(settings, pinned?.settings)}
                summary={summary}
                profile={profiles[metric]}
                pinned={kept?.profiles[metric]}
                pinnedLine={pinned?.line ?? ''}
                prediction={predictions[k]}
              />
            )}
          </PicturePanel>
        );
      }}
    />
  );
}

/** What is said of a theory below its plot. */
function noteOf(prediction: Prediction | undefined): string {
  if (prediction === undefined) return messages.figure.legend.noTheory;
  const { claim, verdict } = theoryWords(prediction);
  return claim + verdict;
}
