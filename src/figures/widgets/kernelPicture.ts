import { specOf } from '../../networks/ensembleSpec.ts';
import type { Settings } from '../../networks/settings.ts';
import type { LookOf } from '../../state/looks.ts';
import { type KernelOrbit, kernelOrbit } from '../../theory/kernelMaps/kernelOrbit.ts';
import { type LayerKernel, layerKernelOf } from '../../theory/kernelMaps/layerKernel.ts';
import { type TruncatedKernel, truncatedKernel } from '../../theory/kernelMaps/truncatedKernel.ts';
import type { Series } from '../plots/plotPaths.ts';
import type { kernelLooks } from './kernelLooks.ts';

/** The map of a layer and where it leads, ready to be drawn. */
export interface KernelPicture {
  readonly kernel: LayerKernel;
  /** rho_0 of the orbit. */
  readonly start: number;
  /** kappa over rho. */
  readonly curve: Series;
  readonly orbit: KernelOrbit;
  /** The same of the series that is cut off; absent where nothing is left of it. */
  readonly cut: { readonly kernel: TruncatedKernel; readonly curve: Series; readonly orbit: KernelOrbit } | undefined;
  /** c_k^2 / C^2, k = 0, 1, .. */
  readonly weights: readonly number[];
  /** K. */
  readonly order: number;
}

/** Cosines at which a map is drawn, closer where it may bend: towards 1 and -1. */
const cosines = Array.from({ length: 121 }, (_, k) => Math.cos(Math.PI * (1 - k / 120)));

const curveOf = (map: (rho: number) => number): Series => ({ places: cosines, values: cosines.map((rho) => map(rho)) });

/** What the settings give; undefined where there is no theory of such a layer. */
export function kernelPictureOf(settings: Settings, { truncation }: LookOf<typeof kernelLooks>): KernelPicture | undefined {
  const kernel = layerKernelOf(specOf(settings));
  if (kernel === undefined) return undefined;
  const { correlation: start, depth } = settings;
  const cut = truncatedKernel(kernel, truncation);
  return {
    kernel,
    start,
    curve: curveOf(kernel.map),
    orbit: kernelOrbit(kernel, start, depth),
    cut: cut && { kernel: cut, curve: curveOf(cut.map), orbit: kernelOrbit(cut, start, depth) },
    weights: kernel.coefficients.map((c) => (c * c) / kernel.unit.square),
    order: truncation,
  };
}

/** Whether the map is that of all layers: lengths are kept or settle. */
export const holdsThroughout = ({ fate }: Pick<LayerKernel, 'fate'>): boolean => fate === 'kept' || fate === 'settles';

/** Steps of a cobweb that can be told apart. */
const mostSteps = 80;

/** The corners of the cobweb of an orbit, from the diagonal at its start: up or down to the map, across to the diagonal, and so on. */
export function cobweb({ cosines: orbit }: KernelOrbit): readonly (readonly [x: number, y: number])[] {
  const corners: (readonly [number, number])[] = [[orbit[0], orbit[0]]];
  for (let l = 1; l < Math.min(orbit.length, mostSteps); l++) {
    corners.push([orbit[l - 1], orbit[l]], [orbit[l], orbit[l]]);
    if (Math.abs(orbit[l] - orbit[l - 1]) < 5e-4) break;
  }
  return corners;
}
