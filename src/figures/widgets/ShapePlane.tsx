import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { CircleShape } from '../../theory/meanField/circleShape.ts';
import { PointCloud } from '../plots/PointCloud.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import { SquareAxes } from '../plots/SquareAxes.tsx';
import { placed, squareBox } from '../plots/squareBox.ts';
import { ShapeInset } from './ShapeInset.tsx';
import type { ShapeMarks } from './shapeMarks.ts';
import { extentOf, type ShapePicture } from './shapePicture.ts';

interface ShapePlaneProps {
  readonly area: PlotArea;
  /** Half the side of the frame, in lengths of a sample. */
  readonly reach: number;
  readonly picture: ShapePicture | undefined;
  readonly marks: ShapeMarks;
  readonly pinned: ShapePicture | undefined;
  readonly pinnedMarks: ShapeMarks;
  readonly prediction?: CircleShape;
  /** The sample that is read off. */
  readonly picked?: number;
}

/** Of half the frame: a smaller shape is drawn once more, enlarged. */
const small = 0.15;

/** The samples in their plane: what is the same on the page, in a saved picture and on the command line. The circle of theory is drawn where it holds alone. */
export function ShapePlane({ area, reach, picture, marks, pinned, pinnedMarks, prediction, picked }: ShapePlaneProps): ReactElement {
  const box = squareBox(area, reach);
  const known = picture !== undefined && !Number.isNaN(picture.residual);
  const circle = prediction?.validity.holds ? prediction.radius : undefined;
  const isSmall = known && picture.residual > 0 && extentOf(picture) < small * reach;
  const at = known && picked !== undefined ? placed(box, picture.points[picked]) : undefined;
  return (
    <>
      <SquareAxes box={box} />
      {pinned && !Number.isNaN(pinned.residual) && (
        <g className="profile-pinned" data-mark="pinned">
          <PointCloud box={box} points={pinned.points} hue="neutral" beside {...pinnedMarks} />
        </g>
      )}
      {known && (
        <g className="profile-marks">
          <PointCloud box={box} points={picture.points} hue="forward" {...marks} />
        </g>
      )}
      {circle !== undefined && <TheoryCircle box={box} radius={circle} named={!isSmall} />}
      {at && <circle className="plot-picked-point" cx={at[0]} cy={at[1]} r={8} />}
      {isSmall && <ShapeInset frame={box} picture={picture} marks={marks} circle={circle} />}
    </>
  );
}

interface TheoryCircleProps {
  readonly box: ReturnType<typeof squareBox>;
  readonly radius: number;
  readonly named: boolean;
}

/** The circle that theory puts the samples on, dashed, with its mark. */
function TheoryCircle({ box: { x, y, unit }, radius, named }: TheoryCircleProps): ReactElement {
  const r = Math.round(10 * unit * radius) / 10;
  return (
    <g className="profile-theory" data-mark="theory">
      <circle className="plot-line plot-theory plot-forward" cx={x} cy={y} r={r} />
      {named && (
        <text className="plot-label plot-label-theory" x={x} y={Math.round(y - r - 9)} textAnchor="middle">
          {messages.figure.theory.ours}
        </text>
      )}
    </g>
  );
}
