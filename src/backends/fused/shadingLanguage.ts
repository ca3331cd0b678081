/** The types of a scalar that GLSL and WGSL both have, by GLSL's names. */
export type Scalar = 'float' | 'int';

/** How a shading language says what GLSL and WGSL say differently; the rest of an expression is the same text in both. */
export interface ShadingLanguage {
  /** A function: constants of its body in their order, each of them read by later ones, then its value. */
  define(
    type: Scalar,
    name: string,
    parameters: readonly (readonly [Scalar, string])[],
    constants: readonly (readonly [Scalar, string, string])[],
    value: string,
  ): string;
  /** `yes` where the condition holds, else `no`. */
  choose(condition: string, yes: string, no: string): string;
  toInt(float: string): string;
  /** The float of these 32 bits. */
  floatOfBits(int: string): string;
}

/** A number as a float literal of GLSL and WGSL, with the nine digits that float32 can tell apart. */
export function floatLiteral(value: number): string {
  return value.toExponential(8);
}

/** The polynomial with these coefficients (lowest power first) of the float variable `variable`, by Horner's rule. */
export function polynomial(coefficients: readonly number[], variable: string): string {
  return coefficients.map(floatLiteral).reduceRight((inner, coefficient) => `(${coefficient} + ${variable} * ${inner})`);
}
