import type { UnaryOp } from '../../networks/tensorOps.ts';
import { elementaryFunctions } from './elementary.ts';
import type { ShadingLanguage } from './shadingLanguage.ts';

/** An elementwise function as text: an expression of the float `x`, and the functions that it calls, in their order. */
interface ElementwiseText {
  readonly value: string;
  readonly functions: readonly string[];
}

const plain = (value: string, ...functions: readonly string[]): ElementwiseText => ({ value, functions });

/**
 * The elementwise primitives. `sqrt` and division keep the built-ins, within 3 units in the last place by the specifications of GLSL and
 * WGSL; an entry below the smallest normal float32 counts as 0 for `reciprocalOrZero`.
 */
function elementwiseIn(language: ShadingLanguage): Readonly<Record<UnaryOp, ElementwiseText>> {
  const { exponential, hyperbolicTangent, sine, errorFunction, softplus } = elementaryFunctions(language);
  const { choose } = language;
  return {
    square: plain('x * x'),
    sqrt: plain(choose('x == 0.0', '0.0', 'sqrt(x)')),
    reciprocalOrZero: plain(choose('abs(x) < 1.17549435e-38', '0.0', '1.0 / x')),
    exp: plain('exponential(x)', exponential),
    tanh: plain('hyperbolicTangent(x)', exponential, hyperbolicTangent),
    sigmoid: plain('1.0 / (1.0 + exponential(-x))', exponential),
    sin: plain('sineOfQuarters(x, 0)', sine),
    cos: plain('sineOfQuarters(x, 1)', sine),
    erf: plain('errorFunction(x)', exponential, errorFunction),
    softplus: plain('softplus(x)', exponential, softplus),
    relu: plain('max(x, 0.0)'),
    step: plain(choose('x > 0.0', '1.0', '0.0')),
  };
}

/**
 * Writes the functions `<op>Of` of some elementwise primitives, each once, with those that they call. They leave NaN as it is, and count on a
 * function isNotANumber(x) that looks at bits: compilers may assume that a comparison meets no NaN.
 */
export function elementwiseFunctions(language: ShadingLanguage): (ops: Iterable<UnaryOp>) => string {
  const texts = elementwiseIn(language);
  return (ops) => {
    const wanted = [...ops];
    const called = new Set(wanted.flatMap((op) => texts[op].functions));
    const own = wanted.map((op) =>
      language.define('float', `${op}Of`, [['float', 'x']], [], language.choose('isNotANumber(x)', 'x', texts[op].value)),
    );
    return [...called, ...own].join('\n');
  };
}
