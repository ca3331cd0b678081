/** psi(x) = d ln Gamma / dx for x > 0, to 1e-14: the recurrence up to 12, then the asymptotic series. */
export function digamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < 12; y++) shift -= 1 / y;
  const inverse = 1 / (y * y);
  const series = inverse * (1 / 12 - inverse * (1 / 120 - inverse * (1 / 252 - inverse * (1 / 240 - inverse / 132))));
  return shift + Math.log(y) - 1 / (2 * y) - series;
}

/** psi'(x) for x > 0, to 1e-14: the recurrence up to 12, then the asymptotic series. */
export function trigamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < 12; y++) shift += 1 / (y * y);
  const inverse = 1 / (y * y);
  const series = (inverse / y) * (1 / 6 - inverse * (1 / 30 - inverse * (1 / 42 - inverse * (1 / 30 - (inverse * 5) / 66))));
  return shift + 1 / y + inverse / 2 + series;
}

/** E ln chi_k, the mean natural logarithm of the norm of a standard normal vector in k dimensions: (psi(k/2) + ln 2) / 2. */
export function meanLogChi(k: number): number {
  return (digamma(k / 2) + Math.LN2) / 2;
}

/** E chi_k / sqrt(k), the mean norm of a standard normal vector against its root mean square; tends to 1 as 1 - 1/(4k). */
export function meanChiOverRms(k: number): number {
  let ratio = 1 / Math.sqrt(Math.PI);
  for (let j = 1; j < k; j++) ratio = j / (2 * ratio);
  return ratio * Math.sqrt(2 / k);
}

/** E sqrt(X) / sqrt(E X) of a gamma variable X of shape k > 0: Gamma(k + 1/2) / (Gamma(k) sqrt(k)); upward to where its series in 1/k is exact to 1e-9. */
export function meanRootOfGamma(k: number): number {
  let [shape, ratio] = [k, 1];
  for (; shape < 12; shape++) ratio *= shape / (shape + 0.5);
  const series = 1 - 1 / (8 * shape) + 1 / (128 * shape ** 2) + 5 / (1024 * shape ** 3) - 21 / (32768 * shape ** 4);
  return ratio * Math.sqrt(shape / k) * series;
}
