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

/** What is timed in the browser, by turns. */
export const timedSamplers = [
  'this book, webgl, weights drawn',
  'this book, webgl, weights kept',
  'this book, webgpu, weights drawn',
  'this book, webgpu, weights kept',
  'this book, wasm, weights drawn',
  'this book, wasm, weights kept',
  'naive TensorFlow.js, webgl',
  'cancel, webgl',
  'cancel, webgpu',
  'cancel, wasm',
  'cancel, reference',
] as const;

/** One of what is timed in the browser. */
export type TimedSampler = (typeof timedSamplers)[number];

/** One run in the browser: its milliseconds, and what it cost the GPU where that is counted. */
export interface Measured {
  readonly milliseconds: number;
  readonly programs?: number;
  readonly bytesUploaded?: number;
  readonly bytesRead?: number;
}

/** Runs after one that is not counted; the median counts. */
export const repetitions = 7;

/** The middle one of some times. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
