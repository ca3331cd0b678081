import fc from 'fast-check';
import { parameters } from '../../src/networks/parameters.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import type { WayOut } from '../../src/networks/wayOut.ts';

const { width, depth, batch, networks } = parameters;
/** A size of any order of magnitude, the largest that is allowed among them. */
const size = ({ min, max }: { readonly min: number; readonly max: number }) =>
  fc.integer({ min: 0, max: 100 }).map((percent) => Math.round(min * (max / min) ** (percent / 100)));

/** Settings of all sizes, methods and places. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    width: size(width),
    depth: size(depth),
    batch: size(batch),
    networks: size(networks),
    weights: fc.constantFrom('gaussian' as const, 'orthogonal' as const),
    method: fc.constantFrom('auto' as const, 'law' as const, 'explicit' as const),
    backend: fc.constantFrom('auto' as const, 'webgl' as const, 'wasm' as const, 'simd' as const),
    observables: fc.constantFrom([], ['gram'] as const, ['spectrum'] as const),
  })
  .map((given) => completeSettings(given));

/** Whether a way out takes one size alone, and which. */
export function aloneIn({ method, ...sizes }: WayOut): readonly [keyof WayOut, number] | undefined {
  const entries = Object.entries(sizes) as [keyof WayOut, number][];
  return method === undefined && entries.length === 1 ? entries[0] : undefined;
}
