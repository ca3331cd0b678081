import { errorFunction, exponential, hyperbolicTangent, logistic, sineOfQuarters, softplus } from './elementary';
import { Instruction, Opcode } from './opcodes';
import { addScaled } from './products';

// Elementwise programs over tiles of a tall matrix: a tile's intermediate values stay in the first cache, and each opcode is a loop over a tile.

/** Runs `count` instructions over tiles of `tileRows` rows of a matrix of rows x columns. */
export function runProgram(code: usize, count: i32, rows: i32, columns: i32, tileRows: i32): void {
  const end = code + <usize>count * Instruction.bytes;
  let tile: usize = 0;
  for (let from = 0; from < rows; from += tileRows) {
    const height = min(tileRows, rows - from);
    for (let at = code; at < end; at += Instruction.bytes) runInstruction(at, tile, height, columns);
    tile++;
  }
}

function operand(at: usize, tile: usize, field: usize): usize {
  return <usize>load<u32>(at + field) + tile * <usize>load<u32>(at + field + 4);
}

function runInstruction(at: usize, tile: usize, rows: i32, columns: i32): void {
  const opcode = load<i32>(at, Instruction.opcode);
  const target = operand(at, tile, Instruction.target);
  const a = operand(at, tile, Instruction.a);
  const number = load<f64>(at, Instruction.number);
  const count = load<i32>(at, Instruction.overRows) ? rows : rows * columns;
  if (opcode <= Opcode.step) {
    unary(opcode, target, a, count);
    return;
  }
  const b = operand(at, tile, Instruction.b);
  switch (opcode) {
    case Opcode.scale:
      scale(target, a, number, count);
      break;
    case Opcode.shift:
      shift(target, a, number, count);
      break;
    case Opcode.add:
      add(target, a, b, count);
      break;
    case Opcode.subtract:
      subtract(target, a, b, count);
      break;
    case Opcode.multiply:
      multiply(target, a, b, count);
      break;
    case Opcode.addRows:
      addRows(target, a, b, rows, columns, 1);
      break;
    case Opcode.subtractRows:
      addRows(target, a, b, rows, columns, -1);
      break;
    case Opcode.multiplyRows:
      multiplyRows(target, a, b, rows, columns);
      break;
    case Opcode.spreadRows:
      spreadRows(target, a, rows, columns);
      break;
    case Opcode.sumRows:
      sumRows(target, a, number, rows, columns);
      break;
    case Opcode.largestRows:
      largestRows(target, a, rows, columns);
      break;
    case Opcode.addUp:
      addUp(target, a, rows, load<i32>(at, Instruction.overRows) ? 1 : columns);
      break;
    case Opcode.largestUp:
      largestUp(target, a, rows, load<i32>(at, Instruction.overRows) ? 1 : columns);
      break;
    default:
      unreachable();
  }
}

function applied(opcode: i32, x: v128): v128 {
  switch (opcode) {
    case Opcode.square:
      return f64x2.mul(x, x);
    case Opcode.sqrt:
      return f64x2.sqrt(x);
    case Opcode.reciprocalOrZero:
      return v128.andnot(f64x2.div(f64x2.splat(1.0), x), f64x2.eq(x, f64x2.splat(0.0)));
    case Opcode.exp:
      return exponential(x);
    case Opcode.tanh:
      return hyperbolicTangent(x);
    case Opcode.sigmoid:
      return logistic(x);
    case Opcode.sin:
      return sineOfQuarters(x, 0);
    case Opcode.cos:
      return sineOfQuarters(x, 1);
    case Opcode.erf: {
      const first = f64x2.splat(errorFunction(f64x2.extract_lane(x, 0)));
      return f64x2.replace_lane(first, 1, errorFunction(f64x2.extract_lane(x, 1)));
    }
    case Opcode.softplus:
      return softplus(x);
    case Opcode.relu:
      return f64x2.max(x, f64x2.splat(0.0));
    default:
      return v128.and(f64x2.gt(x, f64x2.splat(0.0)), f64x2.splat(1.0));
  }
}

function unary(opcode: i32, target: usize, a: usize, count: i32): void {
  if (opcode === Opcode.square) {
    multiply(target, a, a, count);
    return;
  }
  if (opcode === Opcode.relu) {
    relu(target, a, count);
    return;
  }
  if (opcode === Opcode.step) {
    step(target, a, count);
    return;
  }
  const whole = (<usize>(count & ~1)) << 3;
  for (let at: usize = 0; at < whole; at += 16) v128.store(target + at, applied(opcode, v128.load(a + at)));
  if (count & 1) f64.store(target + whole, f64x2.extract_lane(applied(opcode, v128.load64_splat(a + whole)), 0));
}

function relu(target: usize, a: usize, count: i32): void {
  const zero = f64x2.splat(0.0);
  const whole = (<usize>(count & ~1)) << 3;
  for (let at: usize = 0; at < whole; at += 16) v128.store(target + at, f64x2.max(v128.load(a + at), zero));
  if (count & 1) f64.store(target + whole, max(f64.load(a + whole), 0.0));
}

function step(target: usize, a: usize, count: i32): void {
  const zero = f64x2.splat(0.0);
  const one = f64x2.splat(1.0);
  const whole = (<usize>(count & ~1)) << 3;
  for (let at: usize = 0; at < whole; at += 16) v128.store(target + at, v128.and(f64x2.gt(v128.load(a + at), zero), one));
  if (count & 1) f64.store(target + whole, f64.load(a + whole) > 0 ? 1.0 : 0.0);
}

function scale(target: usize, a: usize, factor: f64, count: i32): void {
  const by = f64x2.splat(factor);
  const whole = (<usize>(count & ~1)) << 3;
  for (let at: usize = 0; at < whole; at += 16) v128.store(target + at, f64x2.mul(v128.load(a + at), by));
  if (count & 1) f64.store(target + whole, f64.load(a + whole) * factor);
}

function shift(target: usize, a: usize, offset: f64, count: i32): void {
  const by = f64x2.splat(offset);
  const whole = (<usize>(count & ~1)) << 3;
  for (let at: usize = 0; at < whole; at += 16) v128.store(target + at, f64x2.add(v128.load(a + at), by));
  if (count & 1) f64.store(target + whole, f64.load(a + whole) + offset);
}

function add(target: usize, a: usize, b: usize, count: i32): void {
  const whole = (<usize>(count & ~1)) << 3;
  for (let at: usize = 0; at < whole; at += 16) v128.store(target + at, f64x2.add(v128.load(a + at), v128.load(b + at)));
  if (count & 1) f64.store(target + whole, f64.load(a + whole) + f64.load(b + whole));
}

function subtract(target: usize, a: usize, b: usize, count: i32): void {
  const whole = (<usize>(count & ~1)) << 3;
  for (let at: usize = 0; at < whole; at += 16) v128.store(target + at, f64x2.sub(v128.load(a + at), v128.load(b + at)));
  if (count & 1) f64.store(target + whole, f64.load(a + whole) - f64.load(b + whole));
}

function multiply(target: usize, a: usize, b: usize, count: i32): void {
  const whole = (<usize>(count & ~1)) << 3;
  for (let at: usize = 0; at < whole; at += 16) v128.store(target + at, f64x2.mul(v128.load(a + at), v128.load(b + at)));
  if (count & 1) f64.store(target + whole, f64.load(a + whole) * f64.load(b + whole));
}

/** a + sign b, one number of b for each row. */
function addRows(target: usize, a: usize, b: usize, rows: i32, columns: i32, sign: f64): void {
  for (let row = 0; row < rows; row++) {
    const from = (<usize>row * columns) << 3;
    shift(target + from, a + from, sign * f64.load(b + ((<usize>row) << 3)), columns);
  }
}

function multiplyRows(target: usize, a: usize, b: usize, rows: i32, columns: i32): void {
  for (let row = 0; row < rows; row++) {
    const from = (<usize>row * columns) << 3;
    scale(target + from, a + from, f64.load(b + ((<usize>row) << 3)), columns);
  }
}

function spreadRows(target: usize, a: usize, rows: i32, columns: i32): void {
  for (let row = 0; row < rows; row++) {
    const number = f64.load(a + ((<usize>row) << 3));
    const from = target + ((<usize>row * columns) << 3);
    for (let column = 0; column < columns; column++) f64.store(from + ((<usize>column) << 3), number);
  }
}

function sumRows(target: usize, a: usize, factor: f64, rows: i32, columns: i32): void {
  const whole = (<usize>(columns & ~3)) << 3;
  const end = (<usize>columns) << 3;
  for (let row = 0; row < rows; row++) {
    const from = a + <usize>row * end;
    let even = f64x2.splat(0.0);
    let odd = f64x2.splat(0.0);
    let at: usize = 0;
    for (; at < whole; at += 32) {
      even = f64x2.add(even, v128.load(from + at));
      odd = f64x2.add(odd, v128.load(from + at, 16));
    }
    const both = f64x2.add(even, odd);
    let sum = f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1);
    for (; at < end; at += 8) sum += f64.load(from + at);
    f64.store(target + ((<usize>row) << 3), sum * factor);
  }
}

function addUp(target: usize, a: usize, rows: i32, columns: i32): void {
  if (columns === 1) {
    let sum = 0.0;
    for (let row = 0; row < rows; row++) sum += f64.load(a + ((<usize>row) << 3));
    f64.store(target, f64.load(target) + sum);
    return;
  }
  for (let row = 0; row < rows; row++) addScaled(target, 1.0, a + ((<usize>row * columns) << 3), columns);
}

/** The instruction that `max` becomes keeps NaN. */
function largestRows(target: usize, a: usize, rows: i32, columns: i32): void {
  const end = (<usize>columns) << 3;
  for (let row = 0; row < rows; row++) {
    const from = a + <usize>row * end;
    let largest = f64.load(from);
    for (let at: usize = 8; at < end; at += 8) largest = max(largest, f64.load(from + at));
    f64.store(target + ((<usize>row) << 3), largest);
  }
}

function largestUp(target: usize, a: usize, rows: i32, columns: i32): void {
  for (let row = 0; row < rows; row++) {
    const from = a + ((<usize>row * columns) << 3);
    for (let column = 0; column < columns; column++) {
      const at = (<usize>column) << 3;
      f64.store(target + at, max(f64.load(target + at), f64.load(from + at)));
    }
  }
}
