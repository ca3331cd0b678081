/** Where slopes are looked at: 4 deviations to either side, in steps that lie next to every corner of the activations. */
const [reach, steps] = [4, 2 ** 12];

/** The largest |phi'| on [-4, 4], where all but 6e-5 of the entries of a standard normal lie; of the activations that are smooth, exact to 1e-6. */
export function steepestSlope(derivative: (x: number) => number): number {
  let steepest = 0;
  for (let k = -steps; k <= steps; k++) steepest = Math.max(steepest, Math.abs(derivative((reach * k) / steps)));
  return steepest;
}
