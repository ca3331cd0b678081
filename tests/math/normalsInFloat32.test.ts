import { expect, test } from 'vitest';
import * as contract from '../../src/math/normals.ts';

const f = Math.fround;
const half = 2 ** 23;

/** Horner's value in float32, coefficients rounded too. */
const series = (coefficients: readonly number[], t: number) => coefficients.reduceRight((sum, c) => f(f(sum * t) + f(c)), 0);

/** sqrt(-2 ln u) of u = (2k + 1) 2^-24, every operation rounded to float32; the exponent comes from the float's own bits. */
function radius(k: number): number {
  const odd = 2 * k + 1;
  const power = Math.floor(Math.log2(odd));
  const mantissa = odd * 2 ** (23 - power);
  const upper = mantissa >= contract.SQRT2_MANTISSA ? 1 : 0;
  const exponent = power - 24 + upper;
  const m = f(mantissa * 2 ** (-23 - upper));
  const s = f(f(m - 1) / f(m + 1));
  const ln = f(f(2 * s) * series(contract.LN_COEFFICIENTS, f(s * s)));
  const small = f(f(exponent * f(contract.LN2_LOW)) + ln);
  return f(Math.sqrt(f(-2 * f(f(exponent * f(contract.LN2_HIGH)) + small))));
}

/** cos and sin of 2 pi (2k + 1) 2^-24 in float32. */
function direction(k: number): [number, number] {
  const odd = 2 * k + 1;
  const quarter = (odd + (1 << 21)) >> 22;
  const x = f((odd - quarter * (1 << 22)) * f(contract.ANGLE_UNIT));
  const t = f(x * x);
  const cosine = series(contract.COSINE_COEFFICIENTS, t);
  const sine = f(x * series(contract.SINE_COEFFICIENTS, t));
  const turns: [number, number][] = [
    [cosine, sine],
    [-sine, cosine],
    [-cosine, -sine],
    [sine, -cosine],
  ];
  return turns[quarter & 3];
}

/** Both extremes, their neighbours, powers of two and what lies around them, octant borders, and an even grid. */
const numbers = (count: number): number[] => {
  const chosen = new Set<number>();
  for (let i = 0; i <= 23; i++) for (const near of [-2, -1, 0, 1, 2]) chosen.add(2 ** i + near).add(half - 2 ** i + near);
  for (let i = 0; i <= 8; i++) for (const near of [-2, -1, 0, 1, 2]) chosen.add((i * half) / 8 + near);
  for (let i = 0; i < count; i++) chosen.add(Math.floor((i * half) / count));
  return [...chosen].filter((k) => k >= 0 && k < half);
};

const uniform = (k: number) => (2 * k + 1) / 2 ** 24;
const exactRadius = (k: number) => Math.sqrt(-2 * Math.log(uniform(k)));

test('the radius in float32 keeps a relative error below 3e-7, down to u one step below 1', () => {
  const ks = numbers(200_000);
  const worst = ks.reduce((largest, k) => Math.max(largest, Math.abs(radius(k) / exactRadius(k) - 1)), 0);
  expect(ks).toContain(half - 1);
  expect(ks).toContain(0);
  expect(worst).toBeGreaterThan(1e-8);
  expect(worst).toBeLessThan(3e-7);
});

test('cosine and sine in float32 are within 1.5e-7', () => {
  let worst = 0;
  for (const k of numbers(200_000)) {
    const [cosine, sine] = direction(k);
    const angle = 2 * Math.PI * uniform(k);
    worst = Math.max(worst, Math.abs(cosine - Math.cos(angle)), Math.abs(sine - Math.sin(angle)));
  }
  expect(worst).toBeGreaterThan(1e-8);
  expect(worst).toBeLessThan(1.5e-7);
});

test('normals in float32 are within 1e-6 of float64 for every pair of a grid with both extremes of u and v', () => {
  const radii = numbers(200).map((k) => [radius(k), exactRadius(k)]);
  const directions = numbers(5000).map((k) => [direction(k), 2 * Math.PI * uniform(k)] as const);
  let worst = 0;
  for (const [[cosine, sine], angle] of directions) {
    const [exactCosine, exactSine] = [Math.cos(angle), Math.sin(angle)];
    for (const [single, exact] of radii) {
      worst = Math.max(worst, Math.abs(f(single * cosine) - exact * exactCosine), Math.abs(f(single * sine) - exact * exactSine));
    }
  }
  expect(worst).toBeGreaterThan(1e-7);
  expect(worst).toBeLessThan(1e-6);
});
