import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { settingsOf } from '../../../networks/ensembleSpec.ts';
import { predictComparison } from '../../../theory/predictComparison.ts';
import { plotScale } from '../../plots/plotScale.ts';
import { ComparisonPlane } from '../ComparisonPlane.tsx';
import { panelFormulas } from '../comparisonFormulas.ts';
import { comparisonPanels, panelPicture } from '../comparisonPicture.ts';
import { comparisonDescription, comparisonLine, numbered, panelNotes } from '../comparisonWords.ts';
import { pinnedText } from '../pinnedText.ts';
import { differenceLine, pinnedSettings } from '../shortLine.ts';
import { PicturePanel } from './PicturePanel.tsx';
import { PictureSheet } from './PictureSheet.tsx';
import { layOut } from './pictureLayout.ts';
import { comparisonLegend } from './pictureLegend.ts';
import type { TakenComparison } from './takenFigure.ts';

const { panels } = messages.comparison;

/** A comparison of architectures as one picture: those that are shown. */
export function ComparisonPicture({ title, result, pinned, hidden, link }: TakenComparison): ReactElement {
  const { spec, compared, drawn, method, backend, events } = result;
  const settings = settingsOf(spec);
  const theory = predictComparison(settings, compared);
  const isShown = (id: (typeof compared)[number]): boolean => !hidden.includes(id);
  const pictures = comparisonPanels.map((panel) => panelPicture(panel, settings, theory, result, isShown));
  const kept = pinned && { result: pinned, theory: predictComparison(settingsOf(pinned.spec), compared) };
  const layout = layOut({
    title,
    line: comparisonLine(settings, compared),
    notes: comparisonPanels.map((panel) => panelNotes(panel, theory, result, isShown)),
    legend: comparisonLegend(
      spec.networks,
      compared.filter(isShown).map(numbered),
      pinned && pinnedText(differenceLine(pinnedSettings(pinned, settings), settings)),
    ),
    events,
    drawn,
    link,
  });
  return (
    <PictureSheet
      title={title}
      description={comparisonDescription(settings, compared, theory, result)}
      data={{ spec, compared, drawn, method, backend, pinned: pinned?.spec, link }}
      layout={layout}
      panel={(k, notes) => {
        const { title: head, axis } = panels[comparisonPanels[k]];
        const { plain } = panelFormulas[comparisonPanels[k]];
        return (
          <PicturePanel title={head} axis={`${plain} · ${axis}`} width={layout.plotWidth} height={layout.plotHeight} notes={notes}>
            {(area) => {
              const { x, y } = pictures[k];
              const scales = { x: plotScale(x, area.left, area.right), y: plotScale(y, area.bottom, area.top) };
              return (
                <ComparisonPlane
                  picture={pictures[k]}
                  pinned={kept && panelPicture(comparisonPanels[k], kept.result.spec.network, kept.theory, kept.result, isShown)}
                  area={area}
                  scales={scales}
                />
              );
            }}
          </PicturePanel>
        );
      }}
    />
  );
}
