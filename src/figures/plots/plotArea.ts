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
