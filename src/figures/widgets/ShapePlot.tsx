import { memo, type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ObservedLayers } from '../../networks/observedLayers.ts';
import type { CircleShape } from '../../theory/meanField/circleShape.ts';
import { PointProbe } from '../plots/PointProbe.tsx';
import { squareBox } from '../plots/squareBox.ts';
import { ObservablePlot } from './ObservablePlot.tsx';
import { PictureNote } from './PictureNote.tsx';
import { ShapePlane } from './ShapePlane.tsx';
import type { ShapeMarks } from './shapeMarks.ts';
import { shapeAt, shapeReach } from './shapePicture.ts';
import { shapeBeside, shapeNote, shapeReading } from './shapeWords.ts';

interface ShapePlotProps {
  readonly observed: ObservedLayers | undefined;
  readonly marks: ShapeMarks;
  /** What was pinned for comparison, where it has this layer. */
  readonly pinned?: ObservedLayers;
  readonly pinnedMarks: ShapeMarks;
  readonly layer: number;
  /** Whether the picture is of earlier settings. */
  readonly stale: boolean;
  /** Of the layer that is shown. */
  readonly prediction?: CircleShape;
}

const { shape, nothingYet } = messages.figure;

/** The samples of one layer in the plane in which they differ most, in the first network of the ensemble. */
export const ShapePlot = memo(function ShapePlot(props: ShapePlotProps): ReactElement {
  const { observed, marks, pinned, pinnedMarks, layer, stale, prediction } = props;
  const { title } = messages.parameters.observable.shape;
  const [sample, setSample] = useState<number>();
  const [picture, beside] = [shapeAt(observed, layer), shapeAt(pinned, layer)];
  const reach = useMemo(() => shapeReach(observed, pinned), [observed, pinned]);
  const points = picture?.points ?? [];
  const picked = sample !== undefined && sample < points.length ? sample : undefined;
  return (
    <ObservablePlot
      of="shape"
      stale={stale}
      probed={picked !== undefined}
      reading={picture && !stale ? shapeReading(picture, marks, prediction, picked) : ''}
      beside={beside && shapeBeside(beside, picked)}
      note={<PictureNote {...shapeNote(marks, prediction)} />}
      probe={(plot, reading) => (
        <PointProbe
          points={points}
          boxIn={(area) => squareBox(area, reach)}
          point={picked}
          onPart={setSample}
          label={shape.probe(title)}
          valueText={reading || nothingYet}
        >
          {plot}
        </PointProbe>
      )}
    >
      {(area) => (
        <ShapePlane
          area={area}
          reach={reach}
          picture={picture}
          marks={marks}
          pinned={beside}
          pinnedMarks={pinnedMarks}
          prediction={prediction}
          picked={picked}
        />
      )}
    </ObservablePlot>
  );
});
