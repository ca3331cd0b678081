import { type PointerEvent, type ReactElement, type ReactNode, useRef } from 'react';
import { plotArea } from '../../plots/plotArea.ts';
import { plotScale } from '../../plots/plotScale.ts';
import { plotUnit } from '../../plots/plotUnit.ts';
import type { DrawnPoint } from './drawnCurve.ts';
import type { PredictionAxes } from './predictionAxes.ts';

interface DrawingPlaceProps {
  readonly axes: PredictionAxes;
  /** Whether it may be drawn on now. */
  readonly open: boolean;
  /** Told of each piece of a stroke. */
  readonly onStroke: (from: DrawnPoint, to: DrawnPoint) => void;
  /** Told when a stroke ends. */
  readonly onEnd: () => void;
  readonly children: ReactNode;
}

/** The point of a plot under a pointer, as the number of a place and a value, both held within the axes. */
function pointAt({ currentTarget, clientX, clientY }: PointerEvent, { domain, firstLayer, depth, count }: PredictionAxes): DrawnPoint {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const unit = plotUnit(currentTarget);
  const area = plotArea(width / unit, height / unit);
  const layer = plotScale([0, depth], area.left, area.right).invert((clientX - left) / unit);
  const value = plotScale(domain, area.bottom, area.top).invert((clientY - top) / unit);
  return [Math.max(0, Math.min(count - 1, Math.round(layer) - firstLayer)), Math.max(domain[0], Math.min(domain[1], value))];
}

/** A plot that is drawn on with a mouse, a finger or a pen. */
export function DrawingPlace({ axes, open, onStroke, onEnd, children }: DrawingPlaceProps): ReactElement {
  const last = useRef<DrawnPoint>(undefined);
  const begin = (event: PointerEvent): void => {
    if (!open || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointAt(event, axes);
    last.current = point;
    onStroke(point, point);
  };
  const move = (event: PointerEvent): void => {
    if (last.current === undefined) return;
    const point = pointAt(event, axes);
    onStroke(last.current, point);
    last.current = point;
  };
  const end = (): void => {
    if (last.current === undefined) return;
    last.current = undefined;
    onEnd();
  };
  return (
    <div className="prediction-place" data-open={open} onPointerDown={begin} onPointerMove={move} onPointerUp={end} onPointerCancel={end}>
      {children}
    </div>
  );
}
