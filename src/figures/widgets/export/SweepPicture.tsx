import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { settingsOf } from '../../../networks/ensembleSpec.ts';
import { metrics } from '../../../networks/metrics/index.ts';
import { parted } from '../../plots/plotArea.ts';
import { plotScale } from '../../plots/plotScale.ts';
import { pinnedText } from '../pinnedText.ts';
import { SweepPlane } from '../SweepPlane.tsx';
import { differenceLine, pinnedSettings } from '../shortLine.ts';
import { sizeDomain, sweepDomain, sweepPicture, sweepTheory } from '../sweepPicture.ts';
import { sweepResiduals } from '../sweepResiduals.ts';
import { averageOf, sweepDescription, sweepLine, sweepNotes } from '../sweepWords.ts';
import { PicturePanel } from './PicturePanel.tsx';
import { PictureSheet } from './PictureSheet.tsx';
import { layOut } from './pictureLayout.ts';
import { sweepLegend } from './pictureLegend.ts';
import type { TakenSweep } from './takenFigure.ts';

/** A sweep as one picture. */
export function SweepPicture({ title, result, pinned: kept, link }: TakenSweep): ReactElement {
  const { spec, sweep, drawn, method, backend, events } = result;
  const settings = settingsOf(spec);
  const pinned = kept && { result: kept, line: differenceLine(pinnedSettings(kept, settings), settings) };
  const theories = spec.metrics.map((metric) => sweepTheory(metric, settings, sweep));
  const pictures = spec.metrics.map((metric) => sweepPicture(metric, result));
  const residuals = spec.metrics.map((metric, k) => sweepResiduals(metric, result, theories[k]));
  const layout = layOut({
    title,
    line: sweepLine(settings, sweep),
    notes: theories.map((theory, k) => [messages.shell.sentences(sweepNotes(settings, sweep, pictures[k], theory, residuals[k]))]),
    legend: sweepLegend({
      networks: spec.networks,
      theory: theories.some(Boolean),
      strip: residuals.some(Boolean),
      pinned: pinned && pinnedText(pinned.line),
    }),
    events,
    drawn,
    link,
  });
  return (
    <PictureSheet
      title={title}
      description={sweepDescription(settings, sweep, result, pinned)}
      data={{ spec, sweep, drawn, method, backend, pinned: kept?.spec, link }}
      layout={layout}
      panel={(k, notes) => {
        const metric = spec.metrics[k];
        const [picture, beside, theory] = [pictures[k], kept && sweepPicture(metric, kept), theories[k]];
        const rows = [picture, ...(beside ? [beside] : [])].flatMap(({ values, low, high }) => [values, low, high]);
        const domain = sweepDomain(metric, [...rows, theory?.values ?? []]);
        const axis = `${metrics[metric].plain} · ${averageOf(metric)}`;
        return (
          <PicturePanel
            title={messages.parameters.metric[metric].title}
            axis={axis}
            width={layout.plotWidth}
            height={layout.plotHeight}
            notes={notes}
          >
            {(whole) => {
              const { plane: area, strip } = residuals[k] ? parted(whole) : { plane: whole, strip: undefined };
              const scales = { x: plotScale(sizeDomain(sweep), area.left, area.right), y: plotScale(domain, area.bottom, area.top) };
              return <SweepPlane {...{ metric, sweep, area, scales, picture, pinned: beside, theory, strip, residuals: residuals[k] }} />;
            }}
          </PicturePanel>
        );
      }}
    />
  );
}
