import { memo, type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ObservedLayers } from '../../networks/observedLayers.ts';
import { Probe } from '../plots/Probe.tsx';
import { ExponentsPlane } from './ExponentsPlane.tsx';
import { exponentsAt, exponentsDomain } from './exponentsPicture.ts';
import { exponentsBeside, exponentsReading } from './exponentsWords.ts';
import { ObservablePlot } from './ObservablePlot.tsx';
import { PictureNote } from './PictureNote.tsx';
import { exponentsNote } from './pictureNotes.ts';

interface ExponentsPlotProps {
  readonly observed: ObservedLayers | undefined;
  /** What was pinned for comparison, where it has this layer. */
  readonly pinned?: ObservedLayers;
  readonly layer: number;
  /** Whether the picture is of earlier settings. */
  readonly stale: boolean;
}

const { exponents, nothingYet } = messages.figure;

/** With room for four directions. */
const low = { width: 400, height: 246 } as const;

/** The Lyapunov exponents up to one layer: a dash for each network, their mean and deviation, direction by direction. */
export const ExponentsPlot = memo(function ExponentsPlot({ observed, pinned, layer, stale }: ExponentsPlotProps): ReactElement {
  const { title } = messages.parameters.observable.lyapunovSpectrum;
  const [direction, setDirection] = useState<number>();
  const picture = useMemo(() => exponentsAt(observed, layer), [observed, layer]);
  const beside = useMemo(() => exponentsAt(pinned, layer), [pinned, layer]);
  const domain = useMemo(() => exponentsDomain(observed, pinned), [observed, pinned]);
  const count = picture?.directions.length ?? 1;
  const picked = direction !== undefined && direction < count ? direction : undefined;
  return (
    <ObservablePlot
      of="lyapunovSpectrum"
      stale={stale}
      standard={low}
      probed={picked !== undefined}
      reading={picture && !stale ? exponentsReading(picture, picked) : ''}
      beside={beside && exponentsBeside(beside, picked)}
      note={<PictureNote said={exponentsNote} />}
      probe={(plot, text) => (
        <Probe
          first={0}
          last={count - 1}
          slots={count}
          place={picked}
          onPlace={setDirection}
          label={exponents.probe(title)}
          valueText={text || nothingYet}
        >
          {plot}
        </Probe>
      )}
    >
      {(area) => <ExponentsPlane area={area} domain={domain} picture={picture} pinned={beside} picked={picked} />}
    </ObservablePlot>
  );
});
