import { type ComparedId, type ComparedRun, type ComparisonResult, numberOf, runsOfComparison } from '../networks/comparison.ts';
import { readingAtLayer } from '../networks/effectiveDepth.ts';
import { type ComparedReading, comparedLines } from './comparedLines.ts';
import { assignments, branch, type Constant, furtherConstants, sizes, tableLines } from './constants.ts';
import type { LanguageId } from './dialects.ts';
import { tooLarge } from './experimentScript.ts';
import { digits, oneLine, ownNumbers } from './headLines.ts';
import { scalesBranch } from './layerParts.ts';
import { activationLines, inputLines, weightsFunction } from './networkLines.ts';
import { type Plan, planOf } from './plan.ts';
import { fits, printsText, programOf, type Script, type ScriptAsked } from './script.ts';
import { architectureSnippets } from './snippets/architectures.ts';

/** A comparison of architectures to be written as a program. */
export interface ComparisonScriptAsked extends Omit<ScriptAsked, 'result'> {
  /** The architectures that are shown. */
  readonly compared: readonly ComparedId[];
  readonly result?: Pick<ComparisonResult, 'lines'>;
}

const choices: readonly (readonly ComparedReading[])[] = [['cosine', 'time', 'gain'], ['cosine', 'time'], ['cosine', 'gain'], ['cosine']];

/** Constants that stand in one line. */
const mostTogether = 9;

/** Networks of several architectures as a program: a line of it for each. What has no room is left out: readings first, then the last architectures. */
export function comparisonScript(asked: ComparisonScriptAsked, language: LanguageId): Script {
  const runs = runsOfComparison(asked.settings, asked.compared);
  // The ways back of eight architectures are a short program only where the library keeps a tape of them.
  const offered = choices.filter((readings) => language === 'pytorch' || !readings.includes('gain'));
  for (let count = runs.length; count > 0; count--) {
    for (const readings of count === runs.length ? offered : offered.slice(-1)) {
      const leftOut = [...choices[0].filter((one) => !readings.includes(one)), ...runs.slice(count).map(nameOf)];
      const text = textOf(asked, runs.slice(0, count), readings, language, leftOut);
      if (!fits(text)) continue;
      return { text, leftOut, ...tooLarge(planOfRun(runs[0], language)) };
    }
  }
  return { refused: runs.length === 0 ? 'noPoint' : 'tooLong' };
}

const nameOf = ({ id }: ComparedRun): string => `${numberOf(id)} ${id}`;

/** Weights are drawn by a function, which each layer calls. */
const planOfRun = ({ settings }: ComparedRun, language: LanguageId): Plan => ({
  ...planOf(settings, language, new Set(['signal'])),
  remembers: true,
  logarithms: false,
});

function textOf(
  { title, link, settings, digits: table, result }: ComparisonScriptAsked,
  runs: readonly ComparedRun[],
  readings: readonly ComparedReading[],
  language: LanguageId,
  leftOut: readonly string[],
): string {
  const plans = runs.map((run) => planOfRun(run, language));
  const [plan] = plans;
  const { py } = plan;
  const timed = readings.includes('time');
  const [imports, generator] = py.opening;
  const { activation, weights, inputs, depth } = settings;
  const { block, batch } = inputLines(plan);
  const further = new Map(plans.flatMap((one) => furtherConstants(one, false)).filter(([name]) => name !== 'BRANCH'));
  return programOf(py, [
    [
      `# "${oneLine(title)}", a figure of Signal at Depth: ${oneLine(link)}`,
      `# ${runs.length} architectures of ${activation}, ${weights} weights, ${inputs} inputs; of each it ${printsText(readings, leftOut, [], py.name)}.`,
      ...(py.verified ? [] : [`# UNVERIFIED: no test has run this ${py.name} script.`]),
      `${ownNumbers}.`,
      ...bookLines(runs, result, depth),
    ],
    [
      imports,
      ...assignments(sizes(settings), [...further] as readonly Constant[], mostTogether),
      ...tableLines(settings, { digits: table }),
      `LAYERS, NAMES = sorted({k * DEPTH // 4 for k in range(5)}), [${readings.map((one) => `"${one}"`).join(', ')}]`,
      generator,
    ],
    [
      ...activationLines(plan),
      ...(plans.some(({ settings: { normalization } }) => normalization !== 'none')
        ? ['def normalize(a): return a / np.sqrt((a * a).mean(-2, keepdims=True))']
        : []),
      ...weightsFunction({ ...plan, remembers: false }),
      ...(settings.biasVariance > 0 ? [`def bias(): return ${biasOf(plan)}`] : []),
      'def cosine(h): return (((h / np.sqrt((h * h).sum(0))).sum(1) ** 2).sum() - BATCH) / (BATCH * (BATCH - 1))  # over all pairs',
    ],
    block,
    [
      timed ? 'ARCHITECTURES = {  # how much of h a layer keeps, and the layer' : 'ARCHITECTURES = {  # h_l of h_{l-1}',
      ...plans.map((one, k) => {
        const layer = `lambda h, l: ${layerOf(one)}`;
        return `    "${nameOf(runs[k])}": ${timed ? `(${keptOf(one)}, ${layer})` : layer},`;
      }),
      '}',
    ],
    comparedLines({
      plan,
      batch,
      readings,
      normalizesLast: runs.some(({ id }) => id === 'postNorm'),
      mapsInputs: plans.some(({ inputMap }) => inputMap),
    }),
  ]);
}

const biasOf = ({ py }: Plan): string => `BIAS_VARIANCE ** 0.5 * ${py.normal('WIDTH', '1')}`;

/** The factor of h in the sum that a layer makes; that of a random skip has its own matrix. */
function keptOf({ settings: { architecture, skipStrength } }: Plan): string {
  if (architecture === 'mlp') return '0';
  if (architecture === 'randomSkip') return 'SKIP_SHARE';
  return architecture === 'residual' && skipStrength !== 1 ? 'SKIP' : '1';
}

/** h_l as one expression of h_{l-1}; what is normalized last comes before its normalization. */
function layerOf(plan: Plan): string {
  const { settings, py } = plan;
  const last = settings.normalizationPosition === 'postNorm';
  const part = architectureSnippets[settings.architecture].layer(
    last ? { ...plan, settings: { ...settings, normalization: 'none' } } : plan,
  );
  const drawn = part.lines.map((line) => line.split(/ = (.*)/s));
  const whole = drawn.reduce((text, [name, expression]) => text.replace(new RegExp(`\\b${name}\\b`, 'g'), expression), part.value);
  const scaled = scalesBranch(plan) ? whole.replace('BRANCH *', `${branch(settings).replace(/^1 \* /, '')} *`) : whole;
  const value = scaled.replaceAll(`BIAS_VARIANCE ** 0.5 * ${py.normal('WIDTH', '1')}`, 'bias()');
  if (!plan.inputMap) return value;
  return `${value} if l > 1 else weights(WIDTH, len(h)) @ h${settings.biasVariance > 0 ? ' + bias()' : ''}`;
}

/** What the picture showed in its last layer. */
function bookLines(runs: readonly ComparedRun[], result: ComparisonScriptAsked['result'], depth: number): readonly string[] {
  const known = runs.flatMap(({ id }) => {
    const line = result?.lines.find((one) => one.id === id);
    const reading = line && readingAtLayer(line.cosine, depth);
    return reading ? [`${numberOf(id)}: ${digits(reading.value)} +- ${digits(reading.error, 2)}`] : [];
  });
  return known.length === 0 ? [] : [`# The picture has these cosines at layer ${depth}: ${known.join(', ')}.`];
}
