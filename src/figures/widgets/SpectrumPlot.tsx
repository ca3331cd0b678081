import { memo, type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ObservedLayers } from '../../networks/observedLayers.ts';
import type { SpectrumPrediction } from '../../theory/batchNorm/batchNormSpectrum.ts';
import { axisEnd } from '../plots/Histogram.tsx';
import { Probe } from '../plots/Probe.tsx';
import { ObservablePlot } from './ObservablePlot.tsx';
import { PictureNote } from './PictureNote.tsx';
import { SpectrumPlane } from './SpectrumPlane.tsx';
import { emptyBins, type SpectrumId, spectrumAt, spectrumDomain } from './spectrumPicture.ts';
import { spectrumBeside, spectrumNote, spectrumReading } from './spectrumWords.ts';

interface SpectrumPlotProps {
  readonly of: SpectrumId;
  readonly observed: ObservedLayers | undefined;
  /** What was pinned for comparison, where it has this layer. */
  readonly pinned?: ObservedLayers;
  readonly layer: number;
  /** Whether the picture is of earlier settings. */
  readonly stale: boolean;
  /** Of the layer that is shown. */
  readonly prediction?: SpectrumPrediction;
}

const { spectrum, nothingYet } = messages.figure;

/** The eigenvalues or singular values of one layer, pooled over networks, and the law that theory predicts for them where it is valid. */
export const SpectrumPlot = memo(function SpectrumPlot(props: SpectrumPlotProps): ReactElement {
  const { of, observed, pinned, layer, stale, prediction } = props;
  const { title } = messages.parameters.observable[of];
  const [bar, setBar] = useState<number>();
  const picture = useMemo(() => spectrumAt(observed, layer), [observed, layer]);
  const last = picture?.bins.densities.length ?? emptyBins;
  const beside = useMemo(() => spectrumAt(pinned, layer, last), [pinned, layer, last]);
  const domain = useMemo(() => spectrumDomain(observed, pinned, prediction), [observed, pinned, prediction]);
  const picked = bar === undefined ? undefined : Math.min(bar, last);
  return (
    <ObservablePlot
      of={of}
      stale={stale}
      probed={picked !== undefined}
      reading={picture && !stale ? spectrumReading(of, picture, picked, prediction) : ''}
      beside={beside && spectrumBeside(of, beside, picked)}
      note={<PictureNote {...spectrumNote(of, prediction)} />}
      probe={(plot, text) => (
        <Probe
          first={0}
          last={last}
          slots={last * axisEnd}
          place={picked}
          onPlace={setBar}
          label={spectrum.probe(title)}
          valueText={text || nothingYet}
        >
          {plot}
        </Probe>
      )}
    >
      {(area) => (
        <SpectrumPlane of={of} area={area} domain={domain} picture={picture} pinned={beside} prediction={prediction} picked={picked} />
      )}
    </ObservablePlot>
  );
});
