// Elementary functions, two lanes at a time, within a few units in the last place.

const log2e: f64 = 1.4426950408889634;
const ln2Head: f64 = 0.6931471803691238;
const ln2Tail: f64 = 1.9082149292705877e-10;

/** a x + b. */
function line(a: v128, x: v128, b: f64): v128 {
  return f64x2.add(f64x2.mul(a, x), f64x2.splat(b));
}

/** 2^k for whole k in -1022..1023. */
function powerOfTwo(k: v128): v128 {
  const whole = i64x2.extend_low_i32x4_s(i32x4.trunc_sat_f64x2_s_zero(k));
  return i64x2.shl(i64x2.add(whole, i64x2.splat(1023)), 52);
}

/** (e^r - 1) / r for |r| <= ln(2)/2, by its series. */
function expm1Series(r: v128): v128 {
  let p = line(f64x2.splat(1.0 / 87178291200.0), r, 1.0 / 6227020800.0);
  p = line(p, r, 1.0 / 479001600.0);
  p = line(p, r, 1.0 / 39916800.0);
  p = line(p, r, 1.0 / 3628800.0);
  p = line(p, r, 1.0 / 362880.0);
  p = line(p, r, 1.0 / 40320.0);
  p = line(p, r, 1.0 / 5040.0);
  p = line(p, r, 1.0 / 720.0);
  p = line(p, r, 1.0 / 120.0);
  p = line(p, r, 1.0 / 24.0);
  p = line(p, r, 1.0 / 6.0);
  p = line(p, r, 0.5);
  return line(p, r, 1.0);
}

function remainder(x: v128, k: v128): v128 {
  return f64x2.sub(f64x2.sub(x, f64x2.mul(k, f64x2.splat(ln2Head))), f64x2.mul(k, f64x2.splat(ln2Tail)));
}

/** e^x; 0 below -708, infinite above 709. */
export function exponential(x: v128): v128 {
  const held = f64x2.max(f64x2.min(x, f64x2.splat(709.0)), f64x2.splat(-708.0));
  const k = f64x2.nearest(f64x2.mul(held, f64x2.splat(log2e)));
  const r = remainder(held, k);
  const value = f64x2.mul(powerOfTwo(k), f64x2.add(f64x2.splat(1.0), f64x2.mul(r, expm1Series(r))));
  const low = v128.bitselect(f64x2.splat(0.0), value, f64x2.lt(x, f64x2.splat(-708.0)));
  return v128.bitselect(f64x2.splat(Infinity), low, f64x2.gt(x, f64x2.splat(709.0)));
}

/** tanh x, by e^{2|x|} - 1, which keeps the digits of a small x. */
export function hyperbolicTangent(x: v128): v128 {
  const twice = f64x2.min(f64x2.mul(f64x2.abs(x), f64x2.splat(2.0)), f64x2.splat(60.0));
  const k = f64x2.nearest(f64x2.mul(twice, f64x2.splat(log2e)));
  const r = remainder(twice, k);
  const scale = powerOfTwo(k);
  const t = f64x2.add(f64x2.mul(scale, f64x2.mul(r, expm1Series(r))), f64x2.sub(scale, f64x2.splat(1.0)));
  const size = f64x2.div(t, f64x2.add(t, f64x2.splat(2.0)));
  return v128.or(size, v128.and(x, i64x2.splat(<i64>0x8000000000000000)));
}

/** 1 / (1 + e^-x). */
export function logistic(x: v128): v128 {
  return f64x2.div(f64x2.splat(1.0), f64x2.add(f64x2.splat(1.0), exponential(f64x2.neg(x))));
}

/** ln(1 + t) for 0 <= t <= 1: twice the series of the inverse hyperbolic tangent of t / (2 + t), which is at most 1/3. */
function logarithmSeries(t: v128): v128 {
  const part = f64x2.div(t, f64x2.add(t, f64x2.splat(2.0)));
  const square = f64x2.mul(part, part);
  let p = f64x2.splat(1.0 / 35.0);
  for (let odd = 33.0; odd > 2.0; odd -= 2.0) p = line(p, square, 1.0 / odd);
  const tail = f64x2.mul(f64x2.mul(part, square), p);
  return f64x2.mul(f64x2.splat(2.0), f64x2.add(part, tail));
}

/** ln(1 + e^x). */
export function softplus(x: v128): v128 {
  const decay = exponential(f64x2.neg(f64x2.abs(x)));
  return f64x2.add(f64x2.max(x, f64x2.splat(0.0)), logarithmSeries(decay));
}

/** sin r and cos r for |r| <= pi/4. */
function sineSeries(r: v128): v128 {
  const t = f64x2.mul(r, r);
  let p = line(f64x2.splat(1.0 / 355687428096000.0), t, -1.0 / 1307674368000.0);
  p = line(p, t, 1.0 / 6227020800.0);
  p = line(p, t, -1.0 / 39916800.0);
  p = line(p, t, 1.0 / 362880.0);
  p = line(p, t, -1.0 / 5040.0);
  p = line(p, t, 1.0 / 120.0);
  p = line(p, t, -1.0 / 6.0);
  return f64x2.add(r, f64x2.mul(f64x2.mul(p, t), r));
}

function cosineSeries(r: v128): v128 {
  const t = f64x2.mul(r, r);
  let p = line(f64x2.splat(-1.0 / 6402373705728000.0), t, 1.0 / 20922789888000.0);
  p = line(p, t, -1.0 / 87178291200.0);
  p = line(p, t, 1.0 / 479001600.0);
  p = line(p, t, -1.0 / 3628800.0);
  p = line(p, t, 1.0 / 40320.0);
  p = line(p, t, -1.0 / 720.0);
  p = line(p, t, 1.0 / 24.0);
  p = line(p, t, -0.5);
  return line(p, t, 1.0);
}

/** pi/2 in three parts, of which the first two have 33 bits, so that their products with whole numbers below 2^20 are exact. */
const halfPi1: f64 = 1.5707963267341256;
const halfPi2: f64 = 6.077100506303966e-11;
const halfPi3: f64 = 2.0222662487959506e-21;
/** Up to here sine and cosine are reduced in three parts. */
const farthest: f64 = 1.0e6;

/** sin(x + quarters pi/2). */
export function sineOfQuarters(x: v128, quarters: i64): v128 {
  if (v128.any_true(f64x2.gt(f64x2.abs(x), f64x2.splat(farthest)))) return farSine(x, quarters);
  const q = f64x2.nearest(f64x2.mul(x, f64x2.splat(0.6366197723675814)));
  let r = f64x2.sub(x, f64x2.mul(q, f64x2.splat(halfPi1)));
  r = f64x2.sub(r, f64x2.mul(q, f64x2.splat(halfPi2)));
  r = f64x2.sub(r, f64x2.mul(q, f64x2.splat(halfPi3)));
  const turns = i64x2.add(i64x2.extend_low_i32x4_s(i32x4.trunc_sat_f64x2_s_zero(q)), i64x2.splat(quarters));
  const isCosine = i64x2.eq(v128.and(turns, i64x2.splat(1)), i64x2.splat(1));
  const sign = i64x2.shl(v128.and(turns, i64x2.splat(2)), 62);
  return v128.xor(v128.bitselect(cosineSeries(r), sineSeries(r), isCosine), sign);
}

function farSine(x: v128, quarters: i64): v128 {
  const first = f64x2.extract_lane(x, 0);
  const second = f64x2.extract_lane(x, 1);
  const value = f64x2.splat(quarters === 0 ? NativeMath.sin(first) : NativeMath.cos(first));
  return f64x2.replace_lane(value, 1, quarters === 0 ? NativeMath.sin(second) : NativeMath.cos(second));
}

function expOf(x: f64): f64 {
  return f64x2.extract_lane(exponential(f64x2.splat(x)), 0);
}

/** 1 - erf(x) for x >= 0.46875 (Cody 1969). */
function tail(x: f64): f64 {
  const decay = expOf(-x * x);
  if (x <= 4) {
    let above = 2.1531153547440383e-8;
    above = above * x + 0.5641884969886701;
    above = above * x + 8.883149794388377;
    above = above * x + 66.11919063714163;
    above = above * x + 298.6351381974001;
    above = above * x + 881.952221241769;
    above = above * x + 1712.0476126340707;
    above = above * x + 2051.0783778260716;
    above = above * x + 1230.3393547979972;
    let below = x + 15.744926110709835;
    below = below * x + 117.6939508913125;
    below = below * x + 537.1811018620099;
    below = below * x + 1621.3895745666903;
    below = below * x + 3290.7992357334597;
    below = below * x + 4362.619090143247;
    below = below * x + 3439.3676741437216;
    below = below * x + 1230.3393548037495;
    return (decay * above) / below;
  }
  if (decay === 0) return 0;
  const t = 1 / (x * x);
  let above = 0.016315387137302097;
  above = above * t + 0.30532663496123236;
  above = above * t + 0.36034489994980445;
  above = above * t + 0.12578172611122926;
  above = above * t + 0.016083785148742275;
  above = above * t + 0.0006587491615298378;
  let below = t + 2.568520192289822;
  below = below * t + 1.8729528499234673;
  below = below * t + 0.5279051029514285;
  below = below * t + 0.06051834131244132;
  below = below * t + 0.0023352049762686918;
  return (decay / x) * (0.5641895835477563 - (t * above) / below);
}

/** erf x of one number, by the rational approximations of src/math/erf.ts. */
export function errorFunction(x: f64): f64 {
  const size = abs(x);
  if (size > 0.46875) return x < 0 ? tail(size) - 1 : 1 - tail(size);
  const t = x * x;
  let above = 0.18577770618460315;
  above = above * t + 3.1611237438705655;
  above = above * t + 113.86415415105016;
  above = above * t + 377.485237685302;
  above = above * t + 3209.3775891384694;
  let below = t + 23.601290952344122;
  below = below * t + 244.02463793444417;
  below = below * t + 1282.6165260773723;
  below = below * t + 2844.236833439171;
  return (x * above) / below;
}
