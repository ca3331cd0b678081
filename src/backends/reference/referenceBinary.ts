import type { BinaryOp, Shape } from '../../networks/tensorOps.ts';
import { broadcastShape } from '../shapes.ts';
import { type ReferenceSignal, zeros } from './referenceSignal.ts';

/** Where an operand's row begins and how far apart its values lie: step 0 repeats one value along the row. */
interface Row {
  readonly values: Float64Array;
  start: number;
  readonly step: 0 | 1;
}

type RowKernel = (out: Float64Array, outStart: number, length: number, a: Row, b: Row) => void;

const rowKernels: Readonly<Record<BinaryOp, RowKernel>> = {
  add: (out, outStart, length, { values: a, start: ai, step: as }, { values: b, start: bi, step: bs }) => {
    for (let k = 0; k < length; k++) out[outStart + k] = a[ai + k * as] + b[bi + k * bs];
  },
  subtract: (out, outStart, length, { values: a, start: ai, step: as }, { values: b, start: bi, step: bs }) => {
    for (let k = 0; k < length; k++) out[outStart + k] = a[ai + k * as] - b[bi + k * bs];
  },
  multiply: (out, outStart, length, { values: a, start: ai, step: as }, { values: b, start: bi, step: bs }) => {
    for (let k = 0; k < length; k++) out[outStart + k] = a[ai + k * as] * b[bi + k * bs];
  },
};

/** a op b with broadcasting along axes of size 1; one long row where the shapes are equal. */
export function binary(op: BinaryOp, a: ReferenceSignal, b: ReferenceSignal): ReferenceSignal {
  const out = zeros(broadcastShape(a.shape, b.shape));
  const kernel = rowKernels[op];
  if (a.values.length === out.values.length && b.values.length === out.values.length) {
    kernel(out.values, 0, out.values.length, { values: a.values, start: 0, step: 1 }, { values: b.values, start: 0, step: 1 });
    return out;
  }
  const [networks, units, inputs] = out.shape;
  const left = firstRow(a, inputs);
  const right = firstRow(b, inputs);
  let outStart = 0;
  for (let network = 0; network < networks; network++) {
    for (let unit = 0; unit < units; unit++, outStart += inputs) {
      left.start = rowStart(a.shape, network, unit);
      right.start = rowStart(b.shape, network, unit);
      kernel(out.values, outStart, inputs, left, right);
    }
  }
  return out;
}

function firstRow({ shape, values }: ReferenceSignal, inputs: number): Row {
  return { values, start: 0, step: shape[2] === 1 && inputs > 1 ? 0 : 1 };
}

function rowStart([networks, units, inputs]: Shape, network: number, unit: number): number {
  return ((networks === 1 ? 0 : network) * units + (units === 1 ? 0 : unit)) * inputs;
}
