import { floatLiteral, polynomial, type ShadingLanguage } from './shadingLanguage.ts';

/**
 * Elementary functions from additions and multiplications alone: Direct3D allows a shader's built-in sine and cosine an
 * error of 8e-4, GLSL ES any, WGSL 5e-4, and in a software renderer TensorFlow.js's were off by 1e-4, its exp by 1e-6. Coefficients are
 * own weighted minimax fits (Lawson iteration in float64); the fit's error stands beside each, the rest is float32 rounding.
 */

/** (e^r - 1 - r) / r^2 for |r| <= 0.35; 3.4e-9 relative to e^r. */
const EXPONENTIAL = [0.5, 0.166665122, 0.0416661873, 0.00836959854, 0.00139517197];

/** (tanh(x)/x - 1) / x^2 in x^2 for |x| <= 0.65; 6.4e-9 relative to tanh. */
const HYPERBOLIC_TANGENT = [-0.333332628, 0.133308992, -0.0536929667, 0.0204833169, -0.00552863348];

/** (sin(x)/x - 1) / x^2 in x^2 for |x| <= pi/4; 3.9e-9. */
const SINE = [-0.166666538, 0.00833213143, -0.000195108398];

/** (cos(x) - 1 + x^2/2) / x^4 in x^2 for |x| <= pi/4; 1.1e-10. */
const COSINE = [0.0416666456, -0.0013887306, 2.4431205e-5];

/** erf(x)/x - 1 in x^2 for |x| <= 0.95; 2.2e-8. */
const ERROR_NEAR = [0.128379151, -0.37612462, 0.112814665, -0.0267533343, 0.00497311726, -0.000588677649];

/** -ln(1 - erf(t))/t in t for 0.92 <= t <= 4; 6.8e-10 of erf. */
const ERROR_FAR = [1.12865222, 0.635135889, 0.106263146, -0.023785349, 0.00365376472, -0.000325652858, 1.15223065e-5];

/** (atanh(s)/s - 1) / s^2 in s^2 for 0 <= s <= 1/3; 5.4e-9 relative to atanh. */
const INVERSE_HYPERBOLIC_TANGENT = [0.333332092, 0.200107634, 0.140009031, 0.140059933];

/** The functions of one variable that the primitives call, as text of one shading language; all but `sine` after `exponential`. */
export interface ElementaryFunctions {
  /** exponential(x): the range is reduced by powers of 2, put back in two halves, so that overflow gives infinity and underflow 0. */
  readonly exponential: string;
  /** hyperbolicTangent(x). */
  readonly hyperbolicTangent: string;
  /** sineOfQuarters(x, quarters) = sin(x + quarters pi/2), with pi/2 in three parts: good for |x| up to about 10^4. */
  readonly sine: string;
  /** errorFunction(x). */
  readonly errorFunction: string;
  /** softplus(x) = max(x, 0) + ln(1 + t), t = e^-|x|, with ln(1 + t) = 2 atanh(t / (2 + t)), which keeps the digits of a small t. */
  readonly softplus: string;
}

/** The elementary functions in a shading language: the same operations in the same order in each. */
export function elementaryFunctions(language: ShadingLanguage): ElementaryFunctions {
  return {
    exponential: exponentialIn(language),
    hyperbolicTangent: hyperbolicTangentIn(language),
    sine: sineIn(language),
    errorFunction: errorFunctionIn(language),
    softplus: softplusIn(language),
  };
}

function exponentialIn({ define, toInt, floatOfBits }: ShadingLanguage): string {
  const powerOfTwo = define('float', 'powerOfTwo', [['int', 'n']], [], floatOfBits('(n + 127) << 23'));
  const exponential = define(
    'float',
    'exponential',
    [['float', 'x']],
    [
      ['float', 'y', 'clamp(x, -104.0, 89.0)'],
      ['float', 'n', `floor(y * ${floatLiteral(Math.LOG2E)} + 0.5)`],
      ['float', 'r', `(y - n * 0.693359375) + n * ${floatLiteral(0.693359375 - Math.LN2)}`],
      ['float', 'value', `1.0 + (r + r * r * ${polynomial(EXPONENTIAL, 'r')})`],
      ['int', 'whole', toInt('n')],
      ['int', 'half_', 'whole / 2'],
    ],
    'value * powerOfTwo(half_) * powerOfTwo(whole - half_)',
  );
  return powerOfTwo + exponential;
}

function hyperbolicTangentIn({ define, choose }: ShadingLanguage): string {
  return define(
    'float',
    'hyperbolicTangent',
    [['float', 'x']],
    [
      ['float', 'size', 'abs(x)'],
      ['float', 'square', 'x * x'],
      ['float', 'near', `x + x * square * ${polynomial(HYPERBOLIC_TANGENT, 'square')}`],
      ['float', 'far', '1.0 - 2.0 / (exponential(2.0 * size) + 1.0)'],
    ],
    choose('size < 0.625', 'near', choose('x < 0.0', '-far', 'far')),
  );
}

function sineIn({ define, choose, toInt }: ShadingLanguage): string {
  return define(
    'float',
    'sineOfQuarters',
    [
      ['float', 'x'],
      ['int', 'quarters'],
    ],
    [
      ['float', 'n', `floor(x * ${floatLiteral(2 / Math.PI)} + 0.5)`],
      ['float', 'r', '((x - n * 1.5703125) - n * 4.837512969970703e-4) - n * 7.549789954891882e-8'],
      ['float', 'square', 'r * r'],
      ['float', 'sine', `r + r * square * ${polynomial(SINE, 'square')}`],
      ['float', 'cosine', `1.0 - 0.5 * square + square * square * ${polynomial(COSINE, 'square')}`],
      ['int', 'turn', `(${toInt('n')} + quarters) & 3`],
      ['float', 'value', choose('(turn & 1) == 0', 'sine', 'cosine')],
    ],
    choose('turn < 2', 'value', '-value'),
  );
}

function errorFunctionIn({ define, choose }: ShadingLanguage): string {
  return define(
    'float',
    'errorFunction',
    [['float', 'x']],
    [
      ['float', 'size', 'min(abs(x), 4.0)'],
      ['float', 'square', 'x * x'],
      ['float', 'near', `x + x * ${polynomial(ERROR_NEAR, 'square')}`],
      ['float', 'far', `1.0 - exponential(-size * ${polynomial(ERROR_FAR, 'size')})`],
    ],
    choose('size < 0.9375', 'near', choose('x < 0.0', '-far', 'far')),
  );
}

function softplusIn({ define }: ShadingLanguage): string {
  return define(
    'float',
    'softplus',
    [['float', 'x']],
    [
      ['float', 'decay', 'exponential(-abs(x))'],
      ['float', 's', 'decay / (2.0 + decay)'],
      ['float', 'square', 's * s'],
    ],
    `max(x, 0.0) + 2.0 * (s + s * square * ${polynomial(INVERSE_HYPERBOLIC_TANGENT, 'square')})`,
  );
}
