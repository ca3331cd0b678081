/** The numbers of an observable at every layer of the networks that are kept: the first ones drawn. */
export interface ObservedLayers {
  /** Numbers of a layer of one network. */
  readonly size: number;
  /** Layers of a network: L + 1, the input among them. */
  readonly layers: number;
  /** Number k of layer l of network j stands at (j layers + l) size + k; in 32 bits, because there may be many. */
  readonly values: Float32Array;
}

/** Networks that are kept. */
export function networksIn({ size, layers, values }: ObservedLayers): number {
  return values.length / (size * layers);
}

/** The numbers of layer l of network j. */
export function layerOf({ size, layers, values }: ObservedLayers, layer: number, network = 0): Float32Array {
  const start = (network * layers + layer) * size;
  return values.subarray(start, start + size);
}

/** The numbers of layer l of all networks that are kept, those of one network after those of another. */
export function pooledLayer(observed: ObservedLayers, layer: number): Float32Array {
  const pooled = new Float32Array(networksIn(observed) * observed.size);
  for (let network = 0; network * observed.size < pooled.length; network++) {
    pooled.set(layerOf(observed, layer, network), network * observed.size);
  }
  return pooled;
}
