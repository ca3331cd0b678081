import { type KeyboardEvent, type PointerEvent, type ReactElement, type ReactNode, useRef } from 'react';
import { type PlotArea, plotArea } from './plotArea.ts';
import { plotUnit } from './plotUnit.ts';

interface PlaneProbeProps {
  /** The area of the plane in the area of its frame. */
  readonly areaIn: (whole: PlotArea) => PlotArea;
  /** Told of a place as shares of the plane, from its lower left corner: pointed at by a mouse, or pressed and dragged. */
  readonly onPoint: (place: readonly [x: number, y: number] | undefined) => void;
  readonly onPlace: (place: readonly [x: number, y: number]) => void;
  /** Told of an arrow key: so many cells to the right and up. */
  readonly onStep: (right: number, up: number) => void;
  readonly label: string;
  /** Where the place is and what is there, in words. */
  readonly valueText: string;
  readonly children: ReactNode;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};
/** Cells of an arrow with the shift key, and of a page key. */
const far = 8;

/** A plane with a place on it, which is dragged with any pointer or moved with the arrow keys. */
export function PlaneProbe({ areaIn, onPoint, onPlace, onStep, label, valueText, children }: PlaneProbeProps): ReactElement {
  const pressed = useRef(false);
  const shareOf = (event: PointerEvent<HTMLDivElement>): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    const unit = plotUnit(event.currentTarget);
    const { left, right, top, bottom } = areaIn(plotArea(box.width / unit, box.height / unit));
    const held = (share: number): number => Math.max(0, Math.min(1, share));
    const [x, y] = [(event.clientX - box.left) / unit, (event.clientY - box.top) / unit];
    return [held((x - left) / (right - left)), held((bottom - y) / (bottom - top))];
  };
  const press = (event: KeyboardEvent): void => {
    const arrow = arrows[event.key];
    if (arrow === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const cells = event.shiftKey ? far : 1;
    onStep(cells * arrow[0], cells * arrow[1]);
  };
  return (
    <div
      className="plot-probe map-probe"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={0}
      aria-valuetext={valueText}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        pressed.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        onPlace(shareOf(event));
      }}
      onPointerMove={(event) => {
        if (pressed.current) onPlace(shareOf(event));
        else if (event.pointerType === 'mouse') onPoint(shareOf(event));
      }}
      onPointerUp={() => {
        pressed.current = false;
      }}
      onPointerCancel={() => {
        pressed.current = false;
      }}
      onPointerLeave={() => onPoint(undefined)}
      onKeyDown={press}
    >
      {children}
    </div>
  );
}
