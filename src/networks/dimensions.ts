import type { Architecture, MapSizes } from './architectures/architecture.ts';
import { type ArchitectureId, architectures } from './architectures/index.ts';
import { type InputId, inputDistributions } from './inputs/index.ts';
import type { BatchSettings, InputDistribution } from './inputs/inputDistribution.ts';
import type { Layout } from './normalizations/normalization.ts';
import type { WeightsId } from './weights/index.ts';

/** What of a spec decides the sizes of its layers. */
export interface SizedSpec {
  readonly network: { readonly architecture: ArchitectureId; readonly width: number; readonly side: number };
  readonly inputs: BatchSettings & { readonly distribution: InputId };
}

/** The positions of a channel: those of an image under a convolution, else 1. */
export function positionsOf({ architecture, side }: SizedSpec['network']): number {
  return (architectures[architecture] as Architecture).positions?.(side) ?? 1;
}

/** d_in of a spec's inputs: their own dimension where they have one (64 pixels), else the units of a layer. */
export function inputDimension({ network, inputs }: SizedSpec): number {
  const distribution: InputDistribution = inputDistributions[inputs.distribution];
  return distribution.dimension?.(inputs) ?? network.width * positionsOf(network);
}

/** Units of h_l, l = 0..L. */
export function unitsOf(spec: SizedSpec, layer: number): number {
  if (layer === 0) return inputDimension(spec);
  const { grows }: Architecture = architectures[spec.network.architecture];
  const own = spec.network.width * positionsOf(spec.network);
  return grows ? inputDimension(spec) + layer * own : own;
}

/** Whether layer l is an affine map alone: the first of an architecture with a skip, where the dimensions differ. */
export function isInputMap(spec: SizedSpec, layer: number): boolean {
  const { inputMap }: Architecture = architectures[spec.network.architecture];
  return layer === 1 && inputMap === 'affineWhenDimensionsDiffer' && inputDimension(spec) !== spec.network.width;
}

/** The affine maps of layer l. */
export function mapsOf(spec: SizedSpec, layer: number): readonly MapSizes[] {
  const { architecture, width, side } = spec.network;
  const before = unitsOf(spec, layer - 1);
  if (isInputMap(spec, layer)) return [{ rows: width, columns: before, bias: true }];
  return (architectures[architecture] as Architecture).maps({ width, before, side });
}

/** How the units of a signal are laid out. */
export function layoutOf(network: Omit<SizedSpec['network'], 'width'> & { readonly groups: number }): Layout {
  return { positions: positionsOf({ ...network, width: 1 }), groups: network.groups };
}

/** What of flat settings decides the sizes of their layers. */
export function sizedSpec(settings: SizedSpec['network'] & BatchSettings & { readonly inputs: InputId }): SizedSpec {
  return { network: settings, inputs: { ...settings, distribution: settings.inputs } };
}

/** The sum over layers 1..L of what grows in equal steps from layer 2 on, as all sizes of layers do. */
export function overLayers(depth: number, ofLayer: (layer: number) => number): number {
  return depth === 1 ? ofLayer(1) : ofLayer(1) + ((depth - 1) * (ofLayer(2) + ofLayer(depth))) / 2;
}

/** The side of the square matrix that the weights of a map are the polar factor of; 0 where they are none. */
export function polarSide(weights: WeightsId, { rows, columns, taps = 1 }: MapSizes): number {
  if (weights === 'orthogonal') return Math.max(rows, columns);
  return weights === 'deltaOrthogonal' ? Math.max(rows, columns / taps) : 0;
}
