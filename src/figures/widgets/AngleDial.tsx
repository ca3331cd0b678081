import { memo, type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ObservedLayers } from '../../networks/observedLayers.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { DialProbe } from '../plots/DialProbe.tsx';
import { AnglePlane } from './AnglePlane.tsx';
import { anglesAt, mostRays, predictedAngle } from './anglePicture.ts';
import { angleBeside, angleNote, angleReading } from './angleWords.ts';
import { ObservablePlot } from './ObservablePlot.tsx';
import { PictureNote } from './PictureNote.tsx';

interface AngleDialProps {
  readonly observed: ObservedLayers | undefined;
  /** What was pinned for comparison, where it has this layer. */
  readonly pinned?: ObservedLayers;
  readonly layer: number;
  /** Whether the picture is of earlier settings. */
  readonly stale: boolean;
  readonly prediction: Prediction | undefined;
}

const { angle, nothingYet } = messages.figure;

/** With room for its scale. */
const halfAsHigh = { width: 440, height: 246 } as const;

/** The angle between the first two samples at one layer: a ray for each network, their mean, and what theory says of it. */
export const AngleDial = memo(function AngleDial({ observed, pinned, layer, stale, prediction }: AngleDialProps): ReactElement {
  const { title } = messages.parameters.observable.angle;
  const [ray, setRay] = useState<number>();
  const picture = useMemo(() => anglesAt(observed, layer), [observed, layer]);
  const beside = useMemo(() => anglesAt(pinned, layer), [pinned, layer]);
  const rays = picture?.angles.slice(0, mostRays) ?? [];
  const picked = ray !== undefined && ray < rays.length ? ray : undefined;
  const predicted = predictedAngle(prediction, layer);
  return (
    <ObservablePlot
      of="angle"
      stale={stale}
      standard={halfAsHigh}
      probed={picked !== undefined}
      reading={picture && !stale ? angleReading(picture, prediction, picked) : ''}
      beside={beside && angleBeside(beside, picked)}
      note={<PictureNote {...angleNote(prediction)} />}
      probe={(plot, reading) => (
        <DialProbe angles={rays} ray={picked} onPart={setRay} label={angle.probe(title)} valueText={reading || nothingYet}>
          {plot}
        </DialProbe>
      )}
    >
      {(area) => <AnglePlane area={area} picture={picture} pinned={beside} predicted={predicted} picked={picked} />}
    </ObservablePlot>
  );
});
