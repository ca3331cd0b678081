import { type ReactElement, useMemo } from 'react';
import { settingsOf, specOf } from '../../networks/ensembleSpec.ts';
import type { ObservableId } from '../../networks/observables/index.ts';
import { rankedNetworks } from '../../networks/quantiles.ts';
import { profileKind } from '../../state/figureKind.ts';
import { deserializeResult } from '../../state/resultCodec.ts';
import { useEmphasis } from '../../state/useEmphasis.ts';
import { predict } from '../../theory/predict.ts';
import { DepthProfilePlot } from './DepthProfilePlot.tsx';
import { description, pinnedOf } from './description.ts';
import { type ExperimentProps, presetSettings, settingsOfProps } from './experimentProps.ts';
import { FigureBench } from './FigureBench.tsx';
import { FigureTable } from './FigureTable.tsx';
import { FigureView } from './FigureView.tsx';
import { LayerPictures } from './LayerPictures.tsx';
import { LayerScrubber } from './LayerScrubber.tsx';
import { Legend } from './Legend.tsx';
import { showsTheory } from './layerTheory.ts';
import { profileTunes } from './listen/profileTunes.ts';
import { litLayers, litPlot } from './litMarks.ts';
import { fullRank } from './metricDomain.ts';
import { pictureName } from './pictureName.ts';
import { hasStrip } from './residuals.ts';
import { shortLine } from './shortLine.ts';
import { pooledTexts } from './spectrumWords.ts';
import { useFigure } from './useFigure.ts';
import { useLayer } from './useLayer.ts';
import { useLayerTheory } from './useLayerTheory.ts';
import { useLive } from './useLive.ts';

/** Pictures as high as a matrix; dials and densities alone need less. */
const high: ReadonlySet<ObservableId> = new Set<ObservableId>(['gram', 'spectrum', 'shape']);

/** A random network on the bench: its knobs, a plot for each metric over the layers, and how the picture came about. */
export function Experiment(props: ExperimentProps): ReactElement {
  const { id, title, knobs, options, caption, scenes, opensAt, axes, slopes = [] } = props;
  const figure = useFigure(id, () => ({
    kind: profileKind,
    defaults: settingsOfProps(props),
    presets: props.preset?.map(deserializeResult).filter((result) => result !== undefined),
    beside: props.beside && presetSettings(props)[1],
  }));
  const { state } = figure;
  const { settings, result, stale, shownLayers } = state;
  const { summary } = settings;
  const live = useLive();
  const emphasis = useEmphasis(id);
  const pictures = settings.observables;
  const { layer, point, last } = useLayer(settings.depth, pictures.length > 0, opensAt);
  const shown = layer ?? settings.depth;
  const predictions = useMemo(() => {
    const spec = specOf(settings);
    return settings.metrics.map((metric) => predict(spec, metric));
  }, [settings]);
  const pinned = useMemo(() => pinnedOf(state.pinned, settings), [state.pinned, settings]);
  const theory = useLayerTheory(settings, shown);
  const sentence = description(settings, stale ? undefined : result, {
    layer: shown,
    pinned,
    slopes: { of: slopes, shown: shownLayers, predictions },
  });
  return (
    <FigureBench
      figure={figure}
      title={title}
      knobs={knobs}
      options={options}
      caption={caption}
      scenes={scenes}
      line={shortLine(settings)}
      sentence={sentence}
      // Layers that are scrubbed or played change it.
      restless={pictures.length > 0}
      progress={{ wanted: settings.networks }}
      take={result && ((link) => ({ id, title, result, summary, shownLayers, axes, slopes, pinned: state.pinned, layer: shown, link }))}
      scrubber={
        pictures.length > 0 && <LayerScrubber title={title} layer={shown} depth={settings.depth} onLayer={point} disabled={!live} />
      }
      heard={
        settings.metrics.length > 0
          ? { tunes: () => (result && !stale ? profileTunes({ settings, result, predictions, axes }) : []), onLayer: point }
          : undefined
      }
      table={
        <FigureTable
          title={title}
          sentence={sentence}
          result={stale ? undefined : result}
          pinned={state.pinned}
          metrics={settings.metrics}
          predictions={predictions}
          summary={summary}
          layer={shown}
          theory={theory}
        />
      }
    >
      <div
        className="experiment-plots"
        data-count={pictures.length + settings.metrics.length}
        data-pictures={pictures.length || undefined}
        data-low={!pictures.some((id) => high.has(id)) || undefined}
        data-asked={pictureName(settings)}
        data-pictured={result && pictureName(settingsOf(result.spec))}
      >
        <LayerPictures settings={settings} result={result} stale={stale} pinned={state.pinned} layer={shown} theory={theory} />
        {settings.metrics.map((metric, k) => (
          <DepthProfilePlot
            key={metric}
            metric={metric}
            kind={axes?.[metric]}
            sloped={slopes.some((id) => id === metric)}
            depth={settings.depth}
            fullRank={fullRank(settings, pinned?.settings)}
            profile={result?.profiles[metric]}
            summary={summary}
            stale={stale}
            prediction={predictions[k]}
            pinned={pinned?.result.profiles[metric]}
            pinnedLine={pinned?.line}
            shown={shownLayers}
            onShow={state.showLayers}
            lit={litPlot(emphasis, metric)}
            litLayers={litLayers(emphasis, metric)}
            probe={layer}
            onProbe={point}
          />
        ))}
      </div>
      {settings.metrics.length > 0 && <FigureView {...state} title={title} disabled={!live} lastRead={last} />}
      <Legend
        networks={settings.networks}
        summary={summary}
        ranked={rankedNetworks(settings)}
        drawn={stale ? undefined : result?.drawn}
        pinned={pinned?.line}
        theory={predictions.some((prediction) => prediction !== undefined) || showsTheory(theory)}
        strip={hasStrip(predictions, settings)}
        lines={settings.metrics.length > 0 || pictures.includes('angle')}
        pooled={pooledTexts(settings)}
      />
    </FigureBench>
  );
}
