/** A perceptron with batch norm and ReLU whose way forward, way back and default metrics are timed, drawn in law. */
export interface TimedLaw {
  readonly name: string;
  readonly width: number;
  readonly batch: number;
  readonly depth: number;
  /** Layers that the peers draw, where drawing all of them would take too long or too much memory; the time of a layer counts. */
  readonly peerDepth?: number;
  readonly repetitions: number;
}

/** From the default figure to a million units. */
export const timedLaws: readonly TimedLaw[] = [
  { name: 'the default figure', width: 256, batch: 16, depth: 50, peerDepth: 50, repetitions: 15 },
  { name: 'width 1,024', width: 1024, batch: 32, depth: 100, peerDepth: 20, repetitions: 7 },
  { name: 'width 4,096', width: 4096, batch: 32, depth: 20, peerDepth: 4, repetitions: 5 },
  { name: 'width 16,384', width: 16_384, batch: 32, depth: 10, peerDepth: 2, repetitions: 5 },
  { name: 'width 65,536', width: 65_536, batch: 32, depth: 5, repetitions: 5 },
  { name: 'a million units', width: 1_048_576, batch: 8, depth: 20, repetitions: 1 },
];
