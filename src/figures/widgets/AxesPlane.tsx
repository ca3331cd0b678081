import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { SmallTensor } from '../../networks/smallTensor.ts';
import type { PlotArea } from '../plots/plotArea.ts';
import { axesSizes } from './axesLooks.ts';
import { type AxesPicture, axesBox, axesPaths, cornerOf } from './axesPicture.ts';

interface AxesPlaneProps {
  readonly picture: AxesPicture;
  readonly tensor: SmallTensor;
  readonly area: PlotArea;
}

const { axis } = messages.axes;

/** A small tensor unfolded: a row of blocks for each sample, a column for each channel, a cell for each position; what shares a mean with the pointed entry is framed, the rest steps back. */
export function AxesPlane({ picture, tensor, area }: AxesPlaneProps): ReactElement {
  const box = axesBox(area);
  const { cell, pitch } = box;
  const { grid, lit, squares } = axesPaths(box, tensor, picture);
  const [x, y] = cornerOf(box, picture.place);
  const block = axesSizes.side * cell;
  const foot = box.top + (axesSizes.samples - 1) * pitch + block;
  return (
    <g className="axes-tensor plot-forward">
      <path className="axes-grid" d={grid} />
      <path className="axes-lit" data-mark="shared" d={lit} />
      {squares.map(({ className, d }) => d !== '' && <path key={className} className={className} d={d} />)}
      <rect className="axes-pointed" data-mark="point" x={x - 1} y={y - 1} width={cell + 2} height={cell + 2} />
      <g className="plot-axis">
        {numbersTo(picture.shape.samples).map((k) => (
          <text key={k} x={box.left - 8} y={box.top + k * pitch + block / 2} dy="0.34em" textAnchor="end">
            {k + 1}
          </text>
        ))}
        {numbersTo(axesSizes.channels).map((k) => (
          <text key={k} x={box.left + k * pitch + block / 2} y={foot + 16} textAnchor="middle">
            {k + 1}
          </text>
        ))}
        <text className="plot-axis-label" x={box.left + (axesSizes.channels - 1) * pitch + block} y={foot + 34} textAnchor="end">
          {axis.channel}
        </text>
        <text className="plot-axis-label" transform={`translate(${box.left - 26} ${box.top}) rotate(-90)`} textAnchor="end">
          {axis.sample}
        </text>
      </g>
    </g>
  );
}

const numbersTo = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k);
