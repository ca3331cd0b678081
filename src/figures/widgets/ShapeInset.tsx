import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { PointCloud } from '../plots/PointCloud.tsx';
import type { SquareBox } from '../plots/squareBox.ts';
import { magnificationFor, magnificationText } from './shapeMagnification.ts';
import type { ShapeMarks } from './shapeMarks.ts';
import { extentOf, type ShapePicture } from './shapePicture.ts';

interface ShapeInsetProps {
  /** The frame that it stands in, in its upper right corner. */
  readonly frame: SquareBox;
  readonly picture: ShapePicture;
  readonly marks: ShapeMarks;
  /** Radius of theory's circle, where it is drawn. */
  readonly circle?: number;
}

/** Of the side of the frame. */
const share = 0.4;

/** A shape that is small in its frame, once more, enlarged by a written factor. */
export function ShapeInset({ frame, picture, marks, circle }: ShapeInsetProps): ReactElement {
  const half = share * frame.half;
  const enlarged = magnificationFor(extentOf(picture), half / frame.unit);
  const box = { x: frame.x + frame.half - half, y: frame.y - frame.half + half, half, unit: frame.unit * enlarged };
  const radius = circle === undefined ? Number.POSITIVE_INFINITY : circle * box.unit;
  return (
    <g>
      <rect className="plot-inset" x={tenths(box.x - half)} y={tenths(box.y - half)} width={tenths(2 * half)} height={tenths(2 * half)} />
      <PointCloud box={box} points={picture.points} hue="forward" {...marks} />
      {radius < half && <circle className="plot-line plot-theory plot-forward" cx={tenths(box.x)} cy={tenths(box.y)} r={tenths(radius)} />}
      <text className="plot-label" x={tenths(box.x + half - 5)} y={tenths(box.y + half - 6)} textAnchor="end">
        {messages.figure.shape.enlarged(magnificationText(enlarged))}
      </text>
    </g>
  );
}

const tenths = (length: number): number => Math.round(length * 10) / 10;
