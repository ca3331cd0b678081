import type { Activation } from '../../networks/activations/activation.ts';
import { activations } from '../../networks/activations/index.ts';
import { samplesMeet } from '../../networks/samplesMeet.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { atLeast, atMost, type Prediction, validityOf } from '../prediction.ts';
import { stepOf } from './meanFieldLayers.ts';
import type { Step } from './wideLayer.ts';

/** What infinite width says of the shape of a circle of inputs at one layer, in units of the length of a sample. */
export interface CircleShape extends Pick<Prediction, 'mark' | 'source' | 'validity'> {
  /** m: as often the samples go around the circle in the plane of the two first components. */
  readonly winding: number;
  /** Of that circle. */
  readonly radius: number;
  /** Share of the variance in its plane. */
  readonly share: number;
  /** ||res(H)||_F / ||H||_F. */
  readonly residual: number;
}

/** Beyond, the plane of a network of moderate width turns into that of the next mode (observed). */
const largestNext = 0.5;
/** Units for each sample: with fewer, the noise of a layer widens the shape (observed). */
const unitsPerSample = 4;

/**
 * The shape of n points evenly spaced on a circle, layer l = 0..L, at infinite width (ours): samples do not meet, so that each pair has the kernel map's cosine c_k for itself, k the steps
 * between them. The Gram matrix over q is circulant, its eigenvectors are Fourier modes and its eigenvalues lambda_m = sum of c_k cos(2 pi m k / n), m and n - m alike: classical scaling puts
 * the samples on a circle of radius sqrt(2 lambda_m / n), m times around, m >= 1 the largest mode. Undefined where samples meet, of other inputs, and where the map is not known.
 */
export function circleShapes(spec: EnsembleSpec): readonly CircleShape[] | undefined {
  const { network, inputs } = spec;
  const { batch } = inputs;
  if (inputs.distribution !== 'circle' || batch < 3 || network.dropout > 0 || samplesMeet(network)) return undefined;
  const cosines = cosinesOf(spec);
  return cosines?.map((row) => shapeOf(row, batch, network.width));
}

/** c_k of each layer, k = 0..n/2 rounded down; all pairs so many steps apart have it. */
function cosinesOf(spec: EnsembleSpec): readonly Float64Array[] | undefined {
  const step = stepOf(spec);
  if (step === undefined) return undefined;
  const { inputs, network } = spec;
  const first = Float64Array.from({ length: Math.floor(inputs.batch / 2) + 1 }, (_, k) => Math.cos((2 * Math.PI * k) / inputs.batch));
  const isSmooth = (activations[network.activation] as Activation).kinks.length === 0;
  const rows: Float64Array[] = [first];
  let meanSquare = inputs.meanSquare;
  for (let layer = 1; layer <= network.depth; layer++) {
    const next = layerOf(step, rows[layer - 1], { meanSquare, layer, isSmooth });
    if (next === undefined) return undefined;
    rows.push(next.cosines);
    meanSquare = next.meanSquare;
  }
  return rows;
}

interface CosinesBehind {
  readonly cosines: Float64Array;
  readonly meanSquare: number;
}

/** The cosines behind a layer: of each pair, or of as many pairs as make a polynomial through them. */
function layerOf(step: Step, before: Float64Array, { meanSquare, layer, isSmooth }: Stepped): CosinesBehind | undefined {
  const own = step({ meanSquare, correlation: 1 }, layer)?.gram.meanSquare ?? Number.NaN;
  const map = (correlation: number): number => step({ meanSquare, correlation }, layer)?.gram.correlation ?? Number.NaN;
  const cosines = isSmooth && before.length > nodesOfMap ? throughNodes(map, before) : before.map(map);
  return Number.isFinite(own) && cosines.every(Number.isFinite) ? { cosines, meanSquare: own } : undefined;
}

interface Stepped {
  readonly meanSquare: number;
  readonly layer: number;
  /** Whether phi has no kinks: the kernel map is a power series in the cosine then, of coefficients that fall fast. */
  readonly isSmooth: boolean;
}

/** Chebyshev nodes that the kernel map of a smooth phi is known by: to 1e-4 of a length or better (observed, tanh up to weight variance 9). */
const nodesOfMap = 14;

/** A map at many places, by the polynomial through its values at Chebyshev nodes between the outermost (barycentric formula, Berrut and Trefethen 2004). */
function throughNodes(map: (x: number) => number, places: Float64Array): Float64Array {
  const [low, high] = [places.reduce((a, b) => Math.min(a, b)), places.reduce((a, b) => Math.max(a, b))];
  const nodes = Array.from({ length: nodesOfMap }, (_, k) => (low + high - (high - low) * Math.cos((Math.PI * k) / (nodesOfMap - 1))) / 2);
  const values = nodes.map(map);
  const weightOf = (k: number): number => (k % 2 === 0 ? 1 : -1) * (k === 0 || k === nodesOfMap - 1 ? 0.5 : 1);
  return places.map((place) => {
    let [above, below] = [0, 0];
    for (const [k, node] of nodes.entries()) {
      if (place === node) return values[k];
      const share = weightOf(k) / (place - node);
      above += share * values[k];
      below += share;
    }
    return above / below;
  });
}

function shapeOf(cosines: Float64Array, batch: number, width: number): CircleShape {
  const modeAt = (m: number): number => {
    let sum = 0;
    for (let k = 0; k < batch; k++) sum += cosines[Math.min(k, batch - k)] * Math.cos((2 * Math.PI * m * k) / batch);
    return Math.max(0, sum);
  };
  const modes = Array.from({ length: Math.ceil(batch / 2) - 1 }, (_, k) => modeAt(k + 1));
  const largest = Math.max(...modes);
  const winding = modes.indexOf(largest) + 1;
  const others = [...modes.filter((_, k) => k !== winding - 1), ...(batch % 2 === 0 ? [modeAt(batch / 2)] : [])];
  // Of unit length each, the samples have n in all, the part that they have in common lambda_0.
  const whole = batch - modeAt(0);
  return {
    winding,
    radius: Math.sqrt((2 * largest) / batch),
    share: (2 * largest) / whole,
    residual: Math.sqrt(Math.max(0, whole) / batch),
    mark: 'ours',
    source: 'oursCircleShape',
    validity: validityOf(
      atMost('modeStandsOut', Math.max(0, ...others) / largest, largestNext),
      atLeast('widthForBatch', width, Math.max(64, unitsPerSample * batch)),
    ),
  };
}
