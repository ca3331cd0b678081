import { glslFloat, glslPolynomial } from './glsl.ts';

/**
 * Elementary functions from additions and multiplications alone: Direct3D allows a shader's built-in sine and cosine an
 * error of 8e-4, GLSL ES any, and in a software renderer TensorFlow.js's were off by 1e-4, its exp by 1e-6. Coefficients are
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

/** GLSL of exponential(x): the range is reduced by powers of 2, put back in two halves, so that overflow gives infinity and underflow 0. */
export const exponentialGlsl = `
  float powerOfTwo(int n) {
    return intBitsToFloat((n + 127) << 23);
  }

  float exponential(float x) {
    float y = clamp(x, -104.0, 89.0);
    float n = floor(y * ${glslFloat(Math.LOG2E)} + 0.5);
    float r = (y - n * 0.693359375) + n * ${glslFloat(0.693359375 - Math.LN2)};
    float value = 1.0 + (r + r * r * ${glslPolynomial(EXPONENTIAL, 'r')});
    int whole = int(n);
    int half_ = whole / 2;
    return value * powerOfTwo(half_) * powerOfTwo(whole - half_);
  }
`;

/** GLSL of hyperbolicTangent(x); after `exponentialGlsl`. */
export const hyperbolicTangentGlsl = `
  float hyperbolicTangent(float x) {
    float size = abs(x);
    float square = x * x;
    float near = x + x * square * ${glslPolynomial(HYPERBOLIC_TANGENT, 'square')};
    float far = 1.0 - 2.0 / (exponential(2.0 * size) + 1.0);
    return size < 0.625 ? near : (x < 0.0 ? -far : far);
  }
`;

/** GLSL of sineOfQuarters(x, quarters) = sin(x + quarters pi/2), with pi/2 in three parts: good for |x| up to about 10^4. */
export const sineGlsl = `
  float sineOfQuarters(float x, int quarters) {
    float n = floor(x * ${glslFloat(2 / Math.PI)} + 0.5);
    float r = ((x - n * 1.5703125) - n * 4.837512969970703e-4) - n * 7.549789954891882e-8;
    float square = r * r;
    float sine = r + r * square * ${glslPolynomial(SINE, 'square')};
    float cosine = 1.0 - 0.5 * square + square * square * ${glslPolynomial(COSINE, 'square')};
    int turn = (int(n) + quarters) & 3;
    float value = (turn & 1) == 0 ? sine : cosine;
    return turn < 2 ? value : -value;
  }
`;

/** GLSL of errorFunction(x); after `exponentialGlsl`. */
export const errorFunctionGlsl = `
  float errorFunction(float x) {
    float size = min(abs(x), 4.0);
    float square = x * x;
    float near = x + x * ${glslPolynomial(ERROR_NEAR, 'square')};
    float far = 1.0 - exponential(-size * ${glslPolynomial(ERROR_FAR, 'size')});
    return size < 0.9375 ? near : (x < 0.0 ? -far : far);
  }
`;
