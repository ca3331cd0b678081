/** A network whose forward pass is timed: mlp, batch norm, ReLU. */
export interface Timed {
  readonly name: string;
  readonly width: number;
  readonly depth: number;
  readonly batch: number;
}

/** The default figure, and a network that is large for a browser. */
export const timed: readonly Timed[] = [
  { name: 'the default figure', width: 256, depth: 50, batch: 16 },
  { name: 'width 512, depth 100', width: 512, depth: 100, batch: 32 },
];

/** Runs after one that is not counted; the median counts. */
export const repetitions = 5;

/** The middle one of some times. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
