import { type ReactElement, useMemo, useState } from 'react';
import { settingsOf } from '../../networks/ensembleSpec.ts';
import { runsOf } from '../../networks/sweep.ts';
import { deserializeSweep } from '../../state/sweepCodec.ts';
import { shareDone, sweepKind } from '../../state/sweepKind.ts';
import { useEmphasis } from '../../state/useEmphasis.ts';
import { FigureBench } from './FigureBench.tsx';
import { litPlot } from './litMarks.ts';
import { pictureName } from './pictureName.ts';
import { SweepLegend } from './SweepLegend.tsx';
import { SweepPlot } from './SweepPlot.tsx';
import { SweepTable } from './SweepTable.tsx';
import { settledKnobs } from './settledKnobs.ts';
import { differenceLine, pinnedSettings } from './shortLine.ts';
import { sweepTheory } from './sweepPicture.ts';
import { type SweepProps, settingsOfSweep, sweepOf } from './sweepProps.ts';
import { sweepDescription, sweepLine } from './sweepWords.ts';
import { useFigure } from './useFigure.ts';

/** Random networks of several sizes on the bench: the level that each metric settles at against the size, and the power law that it follows. */
export function Sweep(props: SweepProps): ReactElement {
  const { id, title, knobs, options, caption, scenes } = props;
  const [sweep] = useState(() => sweepOf(props));
  const figure = useFigure(id, () => ({
    kind: sweepKind(sweep),
    defaults: settingsOfSweep(props),
    presets: props.preset?.map(deserializeSweep).filter((result) => result !== undefined),
  }));
  const { settings, result, stale, pinned } = figure.state;
  const present = stale ? undefined : result;
  const emphasis = useEmphasis(id);
  const kept = useMemo(
    () => pinned && { result: pinned, line: differenceLine(pinnedSettings(pinned, settings), settings) },
    [pinned, settings],
  );
  const theory = useMemo(() => settings.metrics.some((metric) => sweepTheory(metric, settings, sweep)), [settings, sweep]);
  const sentence = useMemo(() => sweepDescription(settings, sweep, present, kept), [settings, sweep, present, kept]);
  return (
    <FigureBench
      figure={figure}
      title={title}
      knobs={knobs}
      without={[sweep.over, ...settledKnobs.sweep]}
      options={options}
      caption={caption}
      scenes={scenes}
      line={sweepLine(settings, sweep)}
      sentence={sentence}
      progress={{
        wanted: settings.networks * runsOf(settings, sweep).length,
        share: present && shareDone(present, settings, present.backend),
      }}
      take={result && ((link) => ({ id, title, result, pinned, link }))}
      table={<SweepTable title={title} sentence={sentence} settings={settings} sweep={sweep} result={present} pinned={pinned} />}
    >
      <div
        className="experiment-plots"
        data-count={settings.metrics.length}
        data-asked={pictureName(settings)}
        data-pictured={result && pictureName(settingsOf(result.spec))}
        data-points={present?.points.length ?? 0}
      >
        {settings.metrics.map((metric) => (
          <SweepPlot
            key={metric}
            metric={metric}
            settings={settings}
            sweep={sweep}
            result={result}
            pinned={pinned}
            stale={stale}
            lit={litPlot(emphasis, metric)}
          />
        ))}
      </div>
      <SweepLegend networks={settings.networks} theory={theory} pinned={kept?.line} />
    </FigureBench>
  );
}
