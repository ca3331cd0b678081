import { memo, type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ObservedLayers } from '../../networks/observedLayers.ts';
import { CellProbe } from '../plots/CellProbe.tsx';
import type { Cell } from '../plots/heatCells.ts';
import { GramPlane } from './GramPlane.tsx';
import { gramAt } from './gramPicture.ts';
import { gramBeside, gramReading } from './gramWords.ts';
import { ObservablePlot } from './ObservablePlot.tsx';
import { PictureNote } from './PictureNote.tsx';
import { gramNote } from './pictureNotes.ts';

interface GramPlotProps {
  readonly observed: ObservedLayers | undefined;
  /** What was pinned for comparison, where it has this layer. */
  readonly pinned?: ObservedLayers;
  /** n. */
  readonly batch: number;
  readonly layer: number;
  /** Whether the picture is of earlier settings. */
  readonly stale: boolean;
}

const { gram, nothingYet } = messages.figure;

/** The cosines of all pairs of samples at one layer, in the first network of the ensemble. */
export const GramPlot = memo(function GramPlot({ observed, pinned, batch, layer, stale }: GramPlotProps): ReactElement {
  const { title } = messages.parameters.observable.gram;
  const [cell, setCell] = useState<Cell>();
  const picture = useMemo(() => gramAt(observed, layer), [observed, layer]);
  const beside = useMemo(() => gramAt(pinned, layer), [pinned, layer]);
  const size = picture?.size ?? batch;
  const picked = cell && cell.row < size && cell.column < size ? cell : undefined;
  return (
    <ObservablePlot
      of="gram"
      stale={stale}
      probed={picked !== undefined}
      reading={picture && !stale ? gramReading(picture, picked) : ''}
      beside={beside && gramBeside(beside, picture, picked)}
      note={<PictureNote said={gramNote} />}
      probe={(plot, reading) => (
        <CellProbe size={size} cell={picked} onPart={setCell} label={gram.probe(title)} valueText={reading || nothingYet}>
          {plot}
        </CellProbe>
      )}
    >
      {(area) => <GramPlane area={area} picture={picture} pinned={beside} batch={batch} picked={picked} />}
    </ObservablePlot>
  );
});
