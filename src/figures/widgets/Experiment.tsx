import { type KeyboardEvent, type ReactElement, useId, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import { settingsOf, specOf } from '../../networks/ensembleSpec.ts';
import { useExperimentState } from '../../state/useExperimentState.ts';
import './figures.css';
import { predict } from '../../theory/predict.ts';
import { BackendPanel } from './BackendPanel.tsx';
import { DepthProfilePlot } from './DepthProfilePlot.tsx';
import { description, pinnedOf } from './description.ts';
import { type ExperimentProps, settingsOfProps } from './experimentProps.ts';
import { FigureActions } from './FigureActions.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Knob } from './Knob.tsx';
import { LayerPictures } from './LayerPictures.tsx';
import { LayerScrubber } from './LayerScrubber.tsx';
import { Legend } from './Legend.tsx';
import { showsTheory } from './layerTheory.ts';
import { fullRank } from './metricPicture.ts';
import { pictureName } from './pictureName.ts';
import { Circumstances, Remarks } from './Remarks.tsx';
import { StatusLine } from './StatusLine.tsx';
import { shortLine } from './shortLine.ts';
import { pooledNetworks } from './spectrumPicture.ts';
import { undoKey } from './undoKey.ts';
import { useExperiment } from './useExperiment.ts';
import { useFullscreen } from './useFullscreen.ts';
import { useLayer } from './useLayer.ts';
import { useLayerTheory } from './useLayerTheory.ts';
import { useLive } from './useLive.ts';
import { useThrottled } from './useThrottled.ts';

/** Milliseconds between two descriptions read out while knobs turn. */
const patience = 1500;

/** A random network on the bench: its knobs, a plot for each metric over the layers, and how the picture came about. */
export function Experiment(props: ExperimentProps): ReactElement {
  const { id, title, knobs, options, caption } = props;
  const key = useId();
  const { store, ref } = useExperiment(props);
  const state = useExperimentState(store);
  const { settings, result, stale, status } = state;
  const live = useLive();
  const { filled, toggle } = useFullscreen(ref);
  const pictures = settings.observables;
  const { layer, point } = useLayer(settings.depth, pictures.length > 0);
  const shown = layer ?? settings.depth;
  const [resets, setResets] = useState(0);
  const defaults = useMemo(() => settingsOfProps(props), [props]);
  const predictions = useMemo(() => {
    const spec = specOf(settings);
    return settings.metrics.map((metric) => predict(spec, metric));
  }, [settings]);
  const pinned = useMemo(() => pinnedOf(state.pinned, settings), [state.pinned, settings]);
  const theory = useLayerTheory(settings, shown);
  const sentence = description(settings, stale ? undefined : result, { layer: shown, pinned });
  // Layers that are scrubbed or played change the sentence many times a second.
  const busy = pictures.length > 0 || status === 'waiting' || status === 'running';
  const announced = useThrottled(sentence, busy, patience);
  const reset = (): void => {
    state.reset();
    setResets(resets + 1);
  };
  const press = (event: KeyboardEvent): void => {
    const way = undoKey(event);
    if (way === undefined) return;
    event.preventDefault();
    state[way]();
  };
  return (
    <figure
      ref={ref}
      className="experiment"
      data-filled={filled}
      aria-labelledby={`${key}title`}
      aria-describedby={`${key}words`}
      onPointerEnter={state.warm}
      onFocus={state.warm}
      onKeyDown={press}
    >
      <header className="experiment-head">
        <p className="experiment-title" id={`${key}title`}>
          {title}
        </p>
        <p className="experiment-short">{shortLine(settings)}</p>
        <Remarks {...state} onDismiss={state.dismiss} onRetry={state.retry} onFit={state.fit} onAnyway={state.drawAnyway} />
      </header>
      <noscript>
        <p className="experiment-noscript">{messages.shell.figureNeedsScript}</p>
      </noscript>
      <fieldset key={resets} className="experiment-knobs" aria-label={messages.figure.knobs(title)} disabled={!live}>
        {knobs.map((parameter) => (
          <Knob key={parameter} of={parameter} options={options?.[parameter]} settings={settings} onSet={state.set} />
        ))}
      </fieldset>
      {pictures.length > 0 && <LayerScrubber title={title} layer={shown} depth={settings.depth} onLayer={point} disabled={!live} />}
      <div
        className="experiment-plots"
        data-count={pictures.length + settings.metrics.length}
        data-pictures={pictures.length || undefined}
        data-asked={pictureName(settings)}
        data-pictured={result && pictureName(settingsOf(result.spec))}
      >
        <LayerPictures settings={settings} result={result} stale={stale} pinned={state.pinned} layer={shown} theory={theory} />
        {settings.metrics.map((metric, k) => (
          <DepthProfilePlot
            key={metric}
            metric={metric}
            depth={settings.depth}
            fullRank={fullRank(settings, pinned?.settings)}
            profile={result?.profiles[metric]}
            stale={stale}
            prediction={predictions[k]}
            pinned={pinned?.result.profiles[metric]}
            pinnedLine={pinned?.line}
            probe={layer}
            onProbe={point}
          />
        ))}
      </div>
      <Legend
        networks={settings.networks}
        drawn={stale ? undefined : result?.drawn}
        pinned={pinned?.line}
        theory={predictions.some((prediction) => prediction !== undefined) || showsTheory(theory)}
        lines={settings.metrics.length > 0 || pictures.includes('angle')}
        pooled={pictures.includes('spectrum') ? pooledNetworks(settings) : undefined}
      />
      <div className="experiment-foot">
        <StatusLine {...state} />
        <FigureActions
          id={id}
          title={title}
          defaults={defaults}
          disabled={!live}
          state={state}
          layer={shown}
          filled={filled !== undefined}
          onFill={toggle}
          onReset={reset}
        />
      </div>
      <Circumstances result={result} stale={stale} />
      <p className="visually-hidden" id={`${key}words`} aria-live="polite">
        {announced}
      </p>
      <BackendPanel {...state} disabled={!live} onSet={state.set} onTryAgain={state.tryFailedAgain} />
      <FigureTable
        title={title}
        sentence={sentence}
        result={stale ? undefined : result}
        pinned={state.pinned}
        metrics={settings.metrics}
        layer={shown}
        theory={theory}
      />
      {(caption !== undefined || settings.inputs === 'digits') && (
        <figcaption className="experiment-caption">
          {caption} {settings.inputs === 'digits' && <small>{messages.shell.digitsAttribution}</small>}
        </figcaption>
      )}
    </figure>
  );
}
