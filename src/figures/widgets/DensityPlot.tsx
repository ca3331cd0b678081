import { memo, type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ObservedLayers } from '../../networks/observedLayers.ts';
import type { AngleLaw } from '../../theory/angleLaw.ts';
import { Probe } from '../plots/Probe.tsx';
import { DensityPlane } from './DensityPlane.tsx';
import { type DensityId, densityAt, densityBins, densityDomain } from './densityPicture.ts';
import { densityBeside, densityReading } from './densityWords.ts';
import { ObservablePlot } from './ObservablePlot.tsx';
import { PictureNote } from './PictureNote.tsx';
import { densityNote } from './pictureNotes.ts';

interface DensityPlotProps {
  readonly of: DensityId;
  readonly observed: ObservedLayers | undefined;
  /** What was pinned for comparison, where it has this layer. */
  readonly pinned?: ObservedLayers;
  readonly layer: number;
  /** Whether the picture is of earlier settings. */
  readonly stale: boolean;
  /** Of the layer that is shown. */
  readonly prediction?: AngleLaw;
}

const { figure, parameters } = messages;

/** How the angles of all pairs, or all entries, are distributed at one layer, on average over networks. */
export const DensityPlot = memo(function DensityPlot({ of, observed, pinned, layer, stale, prediction }: DensityPlotProps): ReactElement {
  const [bar, setBar] = useState<number>();
  const picture = useMemo(() => densityAt(of, observed, layer), [of, observed, layer]);
  const beside = useMemo(() => densityAt(of, pinned, layer), [of, pinned, layer]);
  const domain = useMemo(() => densityDomain(of, observed, pinned), [of, observed, pinned]);
  const { count } = densityBins[of];
  return (
    <ObservablePlot
      of={of}
      stale={stale}
      probed={bar !== undefined}
      reading={picture && !stale ? densityReading(picture, bar, prediction) : ''}
      beside={beside && densityBeside(beside, bar)}
      note={<PictureNote {...densityNote(of, prediction)} />}
      probe={(plot, text) => (
        <Probe
          first={0}
          last={count - 1}
          slots={count}
          place={bar}
          onPlace={setBar}
          label={figure.density.probe(parameters.observable[of].title)}
          valueText={text || figure.nothingYet}
        >
          {plot}
        </Probe>
      )}
    >
      {(area) => (
        <DensityPlane of={of} area={area} domain={domain} picture={picture} pinned={beside} prediction={prediction} picked={bar} />
      )}
    </ObservablePlot>
  );
});
