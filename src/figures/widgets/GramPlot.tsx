import { memo, type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ObservedLayers } from '../../networks/observedLayers.ts';
import { CellProbe } from '../plots/CellProbe.tsx';
import { HeatKey } from '../plots/HeatKey.tsx';
import { HeatMap } from '../plots/HeatMap.tsx';
import { type Cell, matrixBox } from '../plots/heatCells.ts';
import { valueText } from '../plots/valueText.ts';
import { gramAt, gramRange } from './gramPicture.ts';
import { ObservablePlot } from './ObservablePlot.tsx';

interface GramPlotProps {
  readonly observed: ObservedLayers | undefined;
  /** n. */
  readonly batch: number;
  readonly layer: number;
  /** Whether the picture is of earlier settings. */
  readonly stale: boolean;
}

const { gram, nothingYet } = messages.figure;

/** Two decimals are enough to compare cells; the read-out has more. */
const cellText = (cosine: number): string => (Number.isNaN(cosine) ? '' : cosine.toFixed(2).replace('-', '−').replace('0.', '.'));

/** The cosines of all pairs of samples at one layer, in the first network of the ensemble. */
export const GramPlot = memo(function GramPlot({ observed, batch, layer, stale }: GramPlotProps): ReactElement {
  const { title } = messages.parameters.observable.gram;
  const [cell, setCell] = useState<Cell>();
  const picture = useMemo(() => observed && gramAt(observed, layer), [observed, layer]);
  const size = picture?.size ?? batch;
  const picked = cell && cell.row < size && cell.column < size ? cell : undefined;
  return (
    <ObservablePlot
      of="gram"
      stale={stale}
      probed={picked !== undefined}
      reading={picture && !stale ? readingOf(picture, picked) : ''}
      note={<p className="profile-note">{gram.note}</p>}
      probe={(plot, reading) => (
        <CellProbe size={size} cell={picked} onCell={setCell} label={gram.probe(title)} valueText={reading || nothingYet}>
          {plot}
        </CellProbe>
      )}
    >
      {(area) => {
        const box = matrixBox(area, size);
        return (
          <>
            {picture && (
              <g className="profile-marks">
                <HeatMap box={box} valueAt={picture.valueAt} cellText={cellText} label={gram.axis} picked={picked} />
              </g>
            )}
            <HeatKey box={box} />
          </>
        );
      }}
    </ObservablePlot>
  );
});

function readingOf(picture: NonNullable<ReturnType<typeof gramAt>>, cell: Cell | undefined): string {
  const { layer, valueAt } = picture;
  if (cell) return gram.pair(layer, cell.row + 1, cell.column + 1, valueText(valueAt(cell.row, cell.column)));
  const [low, high] = gramRange(picture);
  return gram.range(layer, valueText(low), valueText(high));
}
