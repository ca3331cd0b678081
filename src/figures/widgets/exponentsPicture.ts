import { type Summary, summarize } from '../../math/summary.ts';
import { layerOf, networksIn, type ObservedLayers } from '../../networks/observedLayers.ts';
import { niceDomain } from '../plots/plotScale.ts';

/** The exponents of one direction. */
interface Direction extends Summary {
  /** Of all networks that were kept; minus infinite where the direction was lost, NaN where there is none. */
  readonly values: readonly number[];
}

/** The Lyapunov exponents averaged up to one layer. */
export interface ExponentsPicture {
  readonly layer: number;
  readonly networks: number;
  readonly directions: readonly Direction[];
}

/** The picture of a layer, or of the last one where networks of earlier settings have no such layer. */
export function exponentsAt(observed: ObservedLayers | undefined, layer: number): ExponentsPicture | undefined {
  if (observed === undefined || observed.values.length === 0) return undefined;
  const held = Math.min(layer, observed.layers - 1);
  const networks = networksIn(observed);
  const directions = Array.from({ length: observed.size }, (_, i) => {
    const values = Array.from({ length: networks }, (_network, network) => layerOf(observed, held, network)[i]);
    return { values, ...summarize(values) };
  });
  return { layer: held, networks, directions };
}

/** Whether there are any: at the input there are none. */
export const hasExponents = ({ directions }: ExponentsPicture): boolean => directions.some(({ count }) => count > 0);

/** Least height of the axis: exponents that all but agree should look so. */
const leastHeight = 0.2;

/** The axis of exponents: what networks show from the middle layer on, zero among it, and the same for all layers. */
export function exponentsDomain(...pictures: readonly (ObservedLayers | undefined)[]): readonly [number, number] {
  const seen = pictures.flatMap((observed) => {
    if (observed === undefined) return [];
    const { values, layers, size } = observed;
    const late = (_: number, k: number): boolean => Math.floor(k / size) % layers >= layers / 2;
    return Array.from(values.filter(late)).filter(Number.isFinite);
  });
  const low = seen.reduce((least, value) => Math.min(least, value), 0);
  const high = seen.reduce((most, value) => Math.max(most, value), 0);
  const spare = Math.max(0.05 * (high - low), (leastHeight - (high - low)) / 2);
  return niceDomain([low - spare, high + spare], 'linear', 4);
}
