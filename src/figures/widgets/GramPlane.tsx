import { type ReactElement, useMemo } from 'react';
import { messages } from '../../messages/messages.ts';
import { HeatHalves } from '../plots/HeatHalves.tsx';
import { HeatKey } from '../plots/HeatKey.tsx';
import { HeatMap } from '../plots/HeatMap.tsx';
import { type Cell, matrixBox } from '../plots/heatCells.ts';
import type { PlotArea } from '../plots/plotArea.ts';
import type { GramPicture } from './gramPicture.ts';

interface GramPlaneProps {
  readonly area: PlotArea;
  readonly picture: GramPicture | undefined;
  /** Takes the half above the diagonal, where it is of as many samples: of two symmetric matrices nothing is lost. */
  readonly pinned: GramPicture | undefined;
  /** Samples of a picture that is still to come. */
  readonly batch: number;
  readonly picked?: Cell;
}

const { gram, pinned: pinnedWords } = messages.figure;

/** Two decimals are enough to compare cells; the read-out has more. */
const cellText = (cosine: number): string => (Number.isNaN(cosine) ? '' : cosine.toFixed(2).replace('-', '−').replace('0.', '.'));

/** The matrix of cosines with its key: what is the same on the page, in a saved picture and on the command line. */
export function GramPlane({ area, picture, pinned, batch, picked }: GramPlaneProps): ReactElement {
  const box = matrixBox(area, picture?.size ?? batch);
  const above = picture && pinned?.size === picture.size ? pinned : undefined;
  const valueAt = useMemo(() => picture && halvesOf(picture, above), [picture, above]);
  return (
    <>
      {valueAt && (
        <g className="profile-marks">
          <HeatMap box={box} valueAt={valueAt} cellText={cellText} label={gram.axis} picked={picked} />
        </g>
      )}
      <HeatKey box={box} />
      {above && <HeatHalves box={box} above={pinnedWords.short} below={gram.present} />}
    </>
  );
}

/** One matrix below the diagonal and on it, another above. */
function halvesOf(below: GramPicture, above: GramPicture | undefined): GramPicture['valueAt'] {
  return above ? (row, column) => (row < column ? above : below).valueAt(row, column) : below.valueAt;
}
