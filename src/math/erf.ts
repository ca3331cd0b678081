const NEAR_TOP = [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694] as const;
const NEAR_BOTTOM = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171] as const;

const MIDDLE_TOP = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769, 1712.0476126340707,
  2051.0783778260716, 1230.3393547979972,
] as const;
const MIDDLE_BOTTOM = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597, 4362.619090143247,
  3439.3676741437216, 1230.3393548037495,
] as const;

const FAR_TOP = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275, 0.0006587491615298378,
] as const;
const FAR_BOTTOM = [1, 2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918] as const;

/** The ratio of two polynomials with these coefficients, highest power first, by Horner side by side. */
function ratio(top: readonly number[], bottom: readonly number[], x: number): number {
  let above = top[0];
  let below = bottom[0];
  for (let i = 1; i < bottom.length; i++) {
    above = above * x + top[i];
    below = below * x + bottom[i];
  }
  return above / below;
}

/** Where the expansion about 0 hands over to that of 1 - erf. */
const NEAR = 0.46875;

/** erf(x) for |x| <= `NEAR`. */
const nearZero = (x: number): number => x * ratio(NEAR_TOP, NEAR_BOTTOM, x * x);

/** 1 - erf(x) for x >= `NEAR`, with a relative error of about x^2 eps. */
const tail = (x: number): number => {
  const decay = Math.exp(-x * x);
  return decay === 0 ? 0 : decay * scaledTail(x);
};

/** exp(x^2) (1 - erf(x)) for x >= `NEAR`. */
function scaledTail(x: number): number {
  if (x <= 4) return ratio(MIDDLE_TOP, MIDDLE_BOTTOM, x);
  const t = 1 / (x * x);
  const correction = t * ratio(FAR_TOP, FAR_BOTTOM, t);
  return (1 / Math.sqrt(Math.PI) - correction) / x;
}

/**
 * The error function 2/sqrt(pi) times the integral of exp(-t^2) from 0 to x, odd, +-1 at the ends; absolute error below
 * 1e-15. Rational approximations of Cody (1969, "Rational Chebyshev approximations for the error function").
 */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (!(size > NEAR)) return nearZero(x);
  return x < 0 ? tail(size) - 1 : 1 - tail(size);
}

/** exp(x^2) (1 - erf(x)) for x >= 0, which falls like 1 / (sqrt(pi) x) where both factors have left the range of numbers; relative error below 1e-14. */
export function scaledErfc(x: number): number {
  return x > NEAR ? scaledTail(x) : Math.exp(x * x) * (1 - nearZero(x));
}

/** Phi(x), the probability that a standard normal is below x; absolute error below 1e-15, relative about x^2 eps in the left tail. */
export function standardNormalCdf(x: number): number {
  const scaled = Math.abs(x) * Math.SQRT1_2;
  if (!(scaled > NEAR)) return 0.5 + 0.5 * nearZero(x * Math.SQRT1_2);
  return x < 0 ? 0.5 * tail(scaled) : 1 - 0.5 * tail(scaled);
}

/** phi(x) = exp(-x^2 / 2) / sqrt(2 pi), the density of a standard normal. */
export const standardNormalDensity = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
