import { activatesInSteps, type Plan } from './plan.ts';

/** A value that lines before it make, with the ways back and forward through them: of a cotangent, and of tangents. */
export interface Part {
  readonly lines: readonly string[];
  readonly value: string;
  readonly pull: (g: string) => string;
  readonly push: (t: string) => string;
}

/** Names that tell apart two parts of a kind in one layer. */
export type Suffix = '' | '2';

const differentiated = ({ pull, push }: Plan): boolean => pull || push;

/** An operand of a product: in brackets, unless it is a name or one call. */
export function factor(text: string): string {
  if (/^[\w.]+$/.test(text)) return text;
  const call = /^[\w.]+\(/.test(text) && endOfCall(text) === text.length;
  return call ? text : `(${text})`;
}

/** Where the first bracket of a text is closed. */
function endOfCall(text: string): number {
  let depth = 0;
  for (let at = text.indexOf('('); at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return -1;
}

/** W x + b; the bias where one is asked for. */
export function affine({ settings, py }: Plan, weights: string, x: string, bias = true): string {
  const product = `${weights} @ ${factor(x)}`;
  return bias && settings.biasVariance > 0 ? `${product} + BIAS_VARIANCE ** 0.5 * ${py.normal('WIDTH', '1')}` : product;
}

/** The way back through W x. Where the gradient of W is asked for, a function notes it. */
export const backThrough = ({ needs }: Plan, weights: string, g: string, x: string): string =>
  needs.has('weightGradient') ? `back(${weights}, ${g}, ${x})` : `${weights}.T @ ${factor(g)}`;

/** N(x). */
export function normalized(plan: Plan, x: string, suffix: Suffix = ''): Part {
  if (plan.settings.normalization === 'none') return { lines: [], value: x, pull: (g) => g, push: (t) => t };
  const call = `normalize(${x})`;
  if (!differentiated(plan)) return { lines: [], value: call, pull: (g) => g, push: (t) => t };
  const through = (t: string): string => `N${suffix}(${t})`;
  return { lines: [`y${suffix}, N${suffix} = ${call}`], value: `y${suffix}`, pull: through, push: through };
}

/** phi(alpha x), with what dropout drops. */
export function activatedPart(plan: Plan, x: string): Part {
  const inSteps = activatesInSteps(plan);
  const call = inSteps ? `activate(${x}, l)` : `phi(${x})`;
  if (!differentiated(plan)) return { lines: [], value: call, pull: (g) => g, push: (t) => t };
  const times = (slopes: string, lines: readonly string[], value: string): Part => {
    const through = (t: string): string => `${slopes} * ${factor(t)}`;
    return { lines, value, pull: through, push: through };
  };
  if (inSteps) return times('D', [`z, D = ${call}`], 'z');
  return isName(x) ? times(`slope(${x})`, [], call) : times('slope(x)', [`x = ${x}`], 'phi(x)');
}

/** Whether a text is nothing but a name. */
export const isName = (text: string): boolean => /^\w+$/.test(text);

/** phi(N(a)), or N(phi(a)) where the normalization stands last. */
export function activated(plan: Plan, a: string): Part {
  const last = plan.settings.normalizationPosition === 'afterActivation';
  const first = last ? activatedPart(plan, a) : normalized(plan, a);
  const second = last ? normalized(plan, first.value) : activatedPart(plan, first.value);
  return {
    lines: [...first.lines, ...second.lines],
    value: second.value,
    pull: (g) => first.pull(second.pull(g)),
    push: (t) => second.push(first.push(t)),
  };
}

/** s x, without an s of 1. */
const times = (name: string, value: number | boolean, x: string): string => (value === 1 || value === false ? x : `${name} * ${factor(x)}`);

/** Whether the branch of a residual layer is multiplied by anything. */
export const scalesBranch = ({ settings }: Plan): boolean => settings.branchStrength !== 1 || settings.branchScale !== '1';

/** s h + r branch(N(h)), or N(s h + r branch(h)). */
export function aroundBranch(plan: Plan, h: string, branch: (x: string) => Part, suffix: Suffix = ''): Part {
  const { settings } = plan;
  const post = settings.normalizationPosition === 'postNorm';
  const before = post ? { lines: [], value: h, pull: (g: string) => g, push: (t: string) => t } : normalized(plan, h, suffix);
  const inner = branch(before.value);
  const sum = (skip: string, other: string): string =>
    `${times('SKIP', settings.skipStrength, skip)} + ${times('BRANCH', scalesBranch(plan), other)}`;
  const value = sum(h, inner.value);
  const pull = (g: string): string => sum(g, before.pull(inner.pull(g)));
  const push = (t: string): string => sum(t, inner.push(before.push(t)));
  const lines = [...before.lines, ...inner.lines];
  if (!post || settings.normalization === 'none') return { lines, value, pull, push };
  const after = normalized(plan, value, suffix);
  return {
    lines: [...lines, ...after.lines],
    value: after.value,
    // The cotangent behind the normalization is met twice.
    pull: (g) => pull('g').replace(/\bg\b/, `(g := ${after.pull(g)})`),
    push: (t) => after.push(push(t)),
  };
}
