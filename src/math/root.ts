/** Steps after which a root is as near as doubles tell. */
const most = 100;

/** Where a continuous function changes its sign between two places at which it has different ones, by regula falsi with the Illinois rule, to an absolute tolerance. */
export function rootBetween(of: (x: number) => number, from: number, to: number, tolerance: number): number {
  let [a, b] = [from, to];
  let [fa, fb] = [of(a), of(b)];
  for (let step = 0; step < most && Math.abs(b - a) > tolerance && fb !== 0; step++) {
    const guess = b - (fb * (b - a)) / (fb - fa);
    // Every fourth step halves what is left, so that it shrinks whatever the function.
    const x = step % 4 === 3 || !Number.isFinite(guess) ? (a + b) / 2 : guess;
    const fx = of(x);
    if (Math.sign(fx) === Math.sign(fb)) fa /= 2;
    else [a, fa] = [b, fb];
    [b, fb] = [x, fx];
  }
  return Math.abs(fb) <= Math.abs(fa) ? b : a;
}
