/** psi(x) = d ln Gamma / dx for x > 0, to 1e-14: the recurrence up to 12, then the asymptotic series. */
export function digamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < 12; y++) shift -= 1 / y;
  const inverse = 1 / (y * y);
  const series = inverse * (1 / 12 - inverse * (1 / 120 - inverse * (1 / 252 - inverse * (1 / 240 - inverse / 132))));
  return shift + Math.log(y) - 1 / (2 * y) - series;
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
