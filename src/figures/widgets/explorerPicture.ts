import { standardNormalDensity } from '../../math/erf.ts';
import { type ActivationId, activations } from '../../networks/activations/index.ts';
import type { Settings } from '../../networks/settings.ts';
import type { LookOf } from '../../state/looks.ts';
import { activationKernel, type LayerKernel } from '../../theory/kernelMaps/layerKernel.ts';
import { lengthExponent } from '../../theory/kernelMaps/lengthExponent.ts';
import type { Series } from '../plots/plotPaths.ts';
import type { explorerLooks } from './explorerLooks.ts';

/** One activation at a deviation of what it meets. */
export interface ExploredActivation {
  readonly activation: ActivationId;
  /** phi and phi' over x. */
  readonly phi: Series;
  readonly slope: Series;
  /** kappa over rho. */
  readonly curve: Series;
  /** Its moments and its map; undefined where they are out of range. */
  readonly kernel: LayerKernel | undefined;
  /** beta = 2 - c_1^2 / Var phi. */
  readonly strength: number;
  /** d ln E phi^2 / d ln q. */
  readonly lengthExponent: number;
}

/** What the explorer shows. */
export interface ExplorerPicture {
  readonly deviation: number;
  /** The density of what phi meets, over x, as a share of its peak. */
  readonly density: Series;
  readonly present: ExploredActivation;
  readonly beside: ExploredActivation | undefined;
}

const points = 241;
const cosines = Array.from({ length: 97 }, (_, k) => Math.cos(Math.PI * (1 - k / 96)));

/** The numbers x that are drawn: three deviations, and at least those where activations bend. */
const placesOf = (deviation: number): readonly number[] => {
  const reach = Math.max(3, 3 * deviation);
  return Array.from({ length: points }, (_, k) => reach * ((2 * k) / (points - 1) - 1));
};

function explored(activation: ActivationId, slopeBelow: number, deviation: number): ExploredActivation {
  const { phi, derivative } = activations[activation];
  const places = placesOf(deviation);
  const q = deviation ** 2;
  const kernel = activationKernel({ activation, slope: slopeBelow }, q);
  const variance = kernel ? kernel.unit.square - kernel.unit.mean ** 2 : Number.NaN;
  return {
    activation,
    phi: { places, values: places.map((x) => phi(x, { slope: slopeBelow })) },
    slope: { places, values: places.map((x) => derivative(x, { slope: slopeBelow })) },
    curve: { places: cosines, values: cosines.map((rho) => kernel?.map(rho) ?? Number.NaN) },
    kernel,
    strength: kernel ? 2 - kernel.coefficients[1] ** 2 / variance : Number.NaN,
    lengthExponent: lengthExponent({ activation, slope: slopeBelow }, q),
  };
}

/** What the settings and the look give. */
export function explorerPictureOf({ activation, slope }: Settings, { deviation, beside }: LookOf<typeof explorerLooks>): ExplorerPicture {
  const places = placesOf(deviation);
  const peak = standardNormalDensity(0);
  return {
    deviation,
    density: { places, values: places.map((x) => standardNormalDensity(x / deviation) / peak) },
    present: explored(activation, slope, deviation),
    beside: beside === 'none' ? undefined : explored(beside as ActivationId, slope, deviation),
  };
}
