import type { ActivationId } from '../networks/activations/index.ts';
import { dialects, type LanguageId } from './dialects.ts';
import { factor } from './layerParts.ts';
import { activatesInSteps, type Plan } from './plan.ts';
import { activationSnippets } from './snippets/activations.ts';
import { architectureSnippets } from './snippets/architectures.ts';
import { inputSnippets } from './snippets/inputs.ts';
import { normalizeLines } from './snippets/normalizations.ts';
import { drawsInline, weightsSnippets } from './snippets/weights.ts';

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `    ${line}`);

/** phi and its slope, and what an activation does beside them. */
export function activationLines(plan: Plan): readonly string[] {
  const { settings, language, py, needs } = plan;
  const snippet = activationSnippets[settings.activation];
  const own = { numpy: undefined, pytorch: snippet.torch, jax: snippet.jax }[language];
  const differentiated = plan.pull || plan.push;
  const counts = needs.has('units');
  const lines = [`def phi(x): return ${own ?? snippet.phi}`];
  if (snippet.erf && language === 'numpy') lines.unshift('erf = np.vectorize(__import__("math").erf)');
  if (differentiated || counts) lines.push(`def slope(x): return ${py.slope ?? snippet.slope}`);
  const joined = plan.tight && differentiated && !counts;
  if (joined) lines.splice(-2, 2, `phi, slope = lambda x: ${own ?? snippet.phi}, lambda x: ${py.slope ?? snippet.slope}`);
  if (counts) lines.push('slopes, STEEPEST = [None], np.abs(slope(np.linspace(-4, 4, 8193))).max()');
  return activatesInSteps(plan) ? [...lines, ...activateLines(plan, differentiated)] : lines;
}

/** phi and its slope where nothing is drawn. */
export function activationLinesOfTheory(activation: ActivationId, language: LanguageId, slopes: boolean): readonly string[] {
  const { phi, slope, torch, jax, erf } = activationSnippets[activation];
  const py = dialects[language];
  const own = { numpy: undefined, pytorch: torch, jax }[language] ?? phi;
  const slopeText = py.slope ?? slope;
  return [
    ...(erf &&
    [own, ...(slopes ? [slopeText] : [])].some((text) => /\berf\(x/.test(text.replaceAll('torch.erf', '').replaceAll('special.erf', '')))
      ? [py.erf]
      : []),
    `def phi(x): return ${own}`,
    ...(slopes ? [`def slope(x): return ${slopeText}`] : []),
  ];
}

/** activate(x, l): phi(alpha x) with its drop-outs, and the slope of all of that. */
function activateLines({ settings, py, needs, language }: Plan, differentiated: boolean): readonly string[] {
  const { gain, gainExponent, dropout } = settings;
  const alpha = gainExponent !== 0 ? 'GAIN * l ** -GAIN_EXPONENT' : gain !== 1 ? 'GAIN' : undefined;
  const factors = [...(dropout > 0 ? ['kept'] : []), ...(alpha === undefined ? [] : [factor(alpha)])];
  const value = `${dropout > 0 ? 'kept * ' : ''}phi(x)`;
  return [
    'def activate(x, l):',
    ...(alpha === undefined ? [] : [`    x = ${alpha} * x`]),
    ...(dropout > 0 ? [`    kept = (${py.uniform('x.shape[-2]', 'BATCH')} >= DROPOUT) / (1 - DROPOUT)`] : []),
    ...(needs.has('units') ? [`    slopes[0] = slope(x${language === 'pytorch' ? '.detach()' : ''})`] : []),
    `    return ${value}${differentiated ? `, ${[...factors, 'slope(x)'].join(' * ')}` : ''}`,
  ];
}

const inFunction = { rows: 'rows', columns: 'columns', variance: 'variance' } as const;

/** How W is drawn: nothing where layers draw it in one expression. */
const weightsLines = (plan: Plan): readonly string[] => (drawsInline(plan) ? [] : weightsFunction(plan));

/** The function that draws W. */
export function weightsFunction(plan: Plan): readonly string[] {
  const { settings, py, remembers, needs } = plan;
  const { weights, architecture } = settings;
  const lines = weightsSnippets[weights]({ ...inFunction, py, taps: architecture === 'conv' ? 9 : 1 });
  const extra = [...(weights === 'iterative' ? ['h'] : []), 'variance=WEIGHT_VARIANCE'];
  const tracked = needs.has('weightGradient') && plan.language === 'pytorch';
  const head = `def weights(rows, columns, ${extra.join(', ')}):`;
  const [last] = lines.slice(-1);
  if (!remembers && lines.length === 1) return [`${head} ${last.replace(/^W = /, 'return ')}`];
  if (!remembers) return [head, ...indented(lines.slice(0, -1)), `    return ${last.replace(/^W = /, '')}`];
  return [head, ...indented(lines), `    drawn.append(W${tracked ? '.requires_grad_()' : ''})`, '    return W'];
}

/** layer(h, l): h_{l-1} to h_l, and where derivatives are carried the ways back and forward through it. */
function layerLines(plan: Plan): readonly string[] {
  const { settings, pull, push, needs, py } = plan;
  const part = architectureSnippets[settings.architecture].layer(plan);
  const returned = (value: string, back: string, forth: string): string =>
    `return ${[value, ...(pull ? [`lambda g: ${back}`] : []), ...(push ? [`lambda t: ${forth}`] : [])].join(', ')}`;
  const bias = settings.biasVariance > 0 ? ` + BIAS_VARIANCE ** 0.5 * ${py.normal('WIDTH', '1')}` : '';
  const first = [
    'if l == 1:  # the sizes differ: an affine map alone',
    '    W = weights(WIDTH, h.shape[-2])',
    `    ${returned(`W @ h${bias}`, needs.has('weightGradient') ? 'back(W, g, h)' : 'W.T @ g', 'W @ t')}`,
  ];
  return [
    `def layer(h, l):${pull || push ? `  # h_l, and ${[...(pull ? ['the way back of a cotangent g'] : []), ...(push ? ['the way on of tangents t'] : [])].join(', ')}` : ''}`,
    ...indented([...(plan.inputMap ? first : []), ...part.lines, returned(part.value, part.pull('g'), part.push('t'))]),
  ];
}

/** Functions of a script, each a block: what a network is. */
export function networkBlocks(plan: Plan): readonly (readonly string[])[] {
  const { settings, pull, push, needs } = plan;
  const { functions } = architectureSnippets[settings.architecture];
  const notes = pull && needs.has('weightGradient');
  return [
    settings.architecture === 'attention' ? [] : activationLines(plan),
    normalizeLines(settings.normalization, plan.images, pull || push, plan.tight),
    weightsLines(plan),
    functions?.(plan) ?? [],
    notes
      ? [
          'def back(W, g, x):  # through W x; the gradient of W is noted',
          '    squares.append(((g @ x.T) ** 2).sum())',
          '    return W.T @ g',
        ]
      : [],
    layerLines(plan),
  ].filter((block) => block.length > 0);
}

/** How a batch is drawn: its functions and what is calculated once, and the expression for a fresh one. */
export function inputLines(plan: Plan): { readonly block: readonly string[]; readonly batch: string } {
  const { settings, py, dimension } = plan;
  const times = settings.meanSquare === 1 ? '' : 'MEAN_SQUARE ** 0.5 * ';
  const { once = [], before = [], batch } = inputSnippets[settings.inputs]({ py, dimension, times });
  const isFixed = settings.fixedInputs === 'true';
  const drawn = before.length > 0 ? [...once, 'def inputs():', ...indented(before), `    return ${batch}`] : once;
  const call = before.length > 0 ? 'inputs()' : batch;
  return isFixed
    ? { block: [...drawn, `FIXED = ${call}  # the same batch for all networks`], batch: 'FIXED' }
    : { block: drawn, batch: call };
}

/** GB of the largest matrix that a layer draws. */
export const largestMatrix = ({ settings }: Plan): number =>
  (settings.width * settings.width * (settings.architecture === 'conv' ? 9 : 1) * 8) / 1e9;
