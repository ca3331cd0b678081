import type { ReactElement } from 'react';
import type { Experiment } from '../../state/experimentState.ts';
import type { SpectrumPrediction } from '../../theory/batchNormSpectrum.ts';
import { GramPlot } from './GramPlot.tsx';
import { SpectrumPlot } from './SpectrumPlot.tsx';

interface LayerPicturesProps extends Pick<Experiment, 'settings' | 'result' | 'stale'> {
  readonly layer: number;
  /** Of that layer. */
  readonly spectrum: SpectrumPrediction | undefined;
}

/** The pictures of one layer that a figure was asked for, in the order in which they were asked for. */
export function LayerPictures({ settings, result, stale, layer, spectrum }: LayerPicturesProps): ReactElement[] {
  const plots = {
    gram: <GramPlot key="gram" observed={result?.observed.gram} batch={settings.batch} layer={layer} stale={stale} />,
    spectrum: <SpectrumPlot key="spectrum" observed={result?.observed.spectrum} layer={layer} stale={stale} prediction={spectrum} />,
  };
  return settings.observables.map((id) => plots[id]);
}
