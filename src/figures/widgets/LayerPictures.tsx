import { type ReactElement, useMemo } from 'react';
import type { EnsembleResult } from '../../networks/ensembleResult.ts';
import type { ObservableId } from '../../networks/observables/index.ts';
import type { Experiment } from '../../state/experimentState.ts';
import type { AngleLaw } from '../../theory/angleLaw.ts';
import type { SpectrumPrediction } from '../../theory/batchNorm/batchNormSpectrum.ts';
import { AngleDial } from './AngleDial.tsx';
import { DensityPlot } from './DensityPlot.tsx';
import type { DensityId } from './densityPicture.ts';
import { ExponentsPlot } from './ExponentsPlot.tsx';
import { GramPlot } from './GramPlot.tsx';
import type { LayerTheory } from './layerTheory.ts';
import { observedAt } from './observedAt.ts';
import { ShapePlot } from './ShapePlot.tsx';
import { SpectrumPlot } from './SpectrumPlot.tsx';
import { type ShapeMarks, shapeMarks } from './shapeMarks.ts';
import type { SpectrumId } from './spectrumPicture.ts';

interface LayerPicturesProps extends Pick<Experiment, 'settings' | 'result' | 'stale'> {
  /** What was pinned for comparison. */
  readonly pinned: EnsembleResult | undefined;
  readonly layer: number;
  /** Of that layer. */
  readonly theory: LayerTheory;
}

/** The pictures of one layer that a figure was asked for, in the order in which they were asked for. */
export function LayerPictures({ settings, result, stale, pinned, layer, theory }: LayerPicturesProps): ReactElement[] {
  const beside = observedAt(pinned, layer);
  const density = (of: DensityId, prediction?: AngleLaw): ReactElement => (
    <DensityPlot key={of} of={of} observed={result?.observed[of]} pinned={beside[of]} layer={layer} stale={stale} prediction={prediction} />
  );
  const histogram = (of: SpectrumId, prediction?: SpectrumPrediction): ReactElement => (
    <SpectrumPlot
      key={of}
      of={of}
      observed={result?.observed[of]}
      pinned={beside[of]}
      layer={layer}
      stale={stale}
      prediction={prediction}
    />
  );
  const [marks, pinnedMarks] = [useShapeMarks(result), useShapeMarks(pinned)];
  const plots: Readonly<Record<ObservableId, ReactElement>> = {
    angleDistribution: density('angleDistribution', theory.angles),
    activationHistogram: density('activationHistogram'),
    gram: <GramPlot key="gram" observed={result?.observed.gram} pinned={beside.gram} batch={settings.batch} layer={layer} stale={stale} />,
    spectrum: histogram('spectrum', theory.spectrum),
    jacobianSpectrum: histogram('jacobianSpectrum', theory.jacobian),
    weightsSpectrum: histogram('weightsSpectrum'),
    lyapunovSpectrum: (
      <ExponentsPlot
        key="lyapunovSpectrum"
        observed={result?.observed.lyapunovSpectrum}
        pinned={beside.lyapunovSpectrum}
        layer={layer}
        stale={stale}
      />
    ),
    angle: (
      <AngleDial
        key="angle"
        observed={result?.observed.angle}
        pinned={beside.angle}
        layer={layer}
        stale={stale}
        prediction={theory.angle}
      />
    ),
    shape: (
      <ShapePlot
        key="shape"
        observed={result?.observed.shape}
        marks={marks}
        pinned={beside.shape}
        pinnedMarks={pinnedMarks}
        layer={layer}
        stale={stale}
        prediction={theory.shape}
      />
    ),
  };
  return settings.observables.map((id) => plots[id]);
}

/** Scrubbing deals no digits anew. */
const useShapeMarks = (result: EnsembleResult | undefined): ShapeMarks => useMemo(() => shapeMarks(result?.spec), [result?.spec]);
