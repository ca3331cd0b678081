import type { Activation, ActivationSettings } from '../networks/activations/activation.ts';
import { activations } from '../networks/activations/index.ts';
import { steepestSlope } from '../networks/metrics/steepestSlope.ts';
import type { NetworkSpec } from '../networks/spec.ts';
import { startTape } from '../networks/tape.ts';
import type { TensorOps } from '../networks/tensorOps.ts';
import { meanSquareOf, standardized } from './standardize.ts';

/** Slopes below this share of the steepest one count as flat. */
const flat = 0.1;

/** A mean over all units and samples of each network, [networks, 1, 1]. */
const meanOf = <T>(ops: TensorOps<T>, x: T): T => ops.mean(ops.mean(x, 'input'), 'unit');

/**
 * What is counted of the slopes of an activation, given what phi is applied to: the share of entries where it is nearly flat, and of units that are flat on every
 * sample, each [networks, 1, 1]. The slopes are the tape's, as on the way back.
 */
export function slopeCounts<T>(
  ops: TensorOps<T>,
  network: Pick<NetworkSpec, 'activation' | keyof ActivationSettings>,
  x: T,
): { saturated: T; dead: T } {
  const { apply, derivative }: Activation = activations[network.activation];
  const tape = startTape(ops);
  const variable = tape.variable(x);
  const ones = ops.shift(ops.scale(ops.step(x), 0), 1);
  const slope = tape.pull(apply(tape.ops, variable, network), ones, variable);
  const steepness = ops.add(ops.relu(slope), ops.relu(ops.scale(slope, -1)));
  const isFlat = ops.step(ops.shift(ops.scale(steepness, -1), flat * steepestSlope((at) => derivative(at, network))));
  const isAlive = ops.step(ops.mean(steepness, 'input'));
  return { saturated: meanOf(ops, isFlat), dead: ops.shift(ops.scale(ops.mean(isAlive, 'unit'), -1), 1) };
}

/**
 * The share of the entries of h, divided by their root mean square, below each edge, [networks, edges, 1]; `edges` is [1, edges, 1]. Every entry meets every
 * edge in one sum, of which no backend that calculates in formulas stores the terms.
 */
export function sharesBelow<T>(ops: TensorOps<T>, h: T, edges: T): T {
  const [networks, units, batch] = ops.shape(h);
  const entries = ops.reshape(standardized(ops, h, meanSquareOf(ops, h)), [networks, 1, units * batch]);
  return ops.mean(ops.step(ops.subtract(edges, entries)), 'input');
}
