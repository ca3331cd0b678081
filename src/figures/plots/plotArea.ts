/** The rectangle that a plot's scales fill, in CSS pixels of its frame. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room around the plot for its axes, in CSS pixels. */
export const margins = { left: 40, right: 10, top: 10, bottom: 42 } as const;

/** The area of a frame of this size. */
export function plotArea(width: number, height: number): PlotArea {
  return {
    left: margins.left,
    right: Math.max(margins.left + 1, width - margins.right),
    top: margins.top,
    bottom: height - margins.bottom,
  };
}

/** Of a strip below a plot: its height where there is room, the room above it for its name, in CSS pixels, and the most of the whole that it takes. */
const stripRoom = { height: 36, head: 18, share: 0.2 } as const;

/** An area parted into a plot and, at its foot, a strip over the same places. */
export function parted(area: PlotArea): { readonly plane: PlotArea; readonly strip: PlotArea } {
  const { height, head, share } = stripRoom;
  const top = Math.round(area.bottom - Math.min(height, share * (area.bottom - area.top)));
  return { plane: { ...area, bottom: Math.max(area.top + 1, top - head) }, strip: { ...area, top } };
}
