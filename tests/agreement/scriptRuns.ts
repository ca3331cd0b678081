import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { drawInNode } from '../../src/commandLine/drawInNode.ts';
import type { DepthProfile, EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec, specOf } from '../../src/networks/ensembleSpec.ts';
import { levelOf } from '../../src/networks/level.ts';
import { networksIn } from '../../src/networks/observedLayers.ts';
import { powerLawOf } from '../../src/networks/powerLaw.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import type { Sweep, SweepPoint } from '../../src/networks/sweep.ts';
import type { LanguageId } from '../../src/scripts/dialects.ts';
import { experimentScript } from '../../src/scripts/experimentScript.ts';
import { mapScript } from '../../src/scripts/mapScript.ts';
import { layersRead, readingsOf } from '../../src/scripts/readingsAsked.ts';
import { linesOf, ownDataFile, scriptLines, type Written } from '../../src/scripts/script.ts';
import { observableSnippets } from '../../src/scripts/snippets/observables.ts';
import { sweepScript } from '../../src/scripts/sweepScript.ts';
import { batchNormGrowth } from '../../src/theory/batchNorm/batchNormGrowth.ts';
import { phaseOf } from '../../src/theory/kernelMaps/phases.ts';
import { type SheetId, sheets } from '../../src/theory/sheets/index.ts';
import { withMeanField } from '../../src/theory/withMeanField.ts';

/** What a reader types over the constants at the top of a script. */
export type Edits = Readonly<Record<string, number>>;

/** Where the scripts of a library are run: a Python that has it. */
export interface Interpreter {
  readonly command: string;
  readonly language: LanguageId;
}

const modules: Readonly<Partial<Record<LanguageId, { readonly module: string; readonly debian: string }>>> = {
  numpy: { module: 'numpy', debian: 'python3-numpy' },
  pytorch: { module: 'torch', debian: 'python3-torch' },
};

const candidates = ['python3', '/usr/bin/python3', '/usr/local/bin/python3', 'python'];

const has = (command: string, module: string): boolean =>
  spawnSync(command, ['-c', `import ${module}`], { stdio: 'ignore', timeout: 120_000 }).status === 0;

/**
 * A Python with the library of a language. Where there is none, NumPy is installed if that is in our power; without it the tests fail where they are asked
 * to be complete, and are loudly skipped elsewhere.
 */
export function interpreterOf(language: 'numpy' | 'pytorch'): Interpreter | undefined {
  const { module, debian } = modules[language] ?? { module: '', debian: '' };
  const find = (): string | undefined => candidates.find((command) => has(command, module));
  let command = find();
  if (command === undefined && language === 'numpy' && process.getuid?.() === 0) {
    spawnSync('sh', ['-c', `apt-get update && apt-get install -y ${debian}`], { stdio: 'ignore', timeout: 110_000 });
    command = find();
  }
  if (command !== undefined) return { command, language };
  const message = `No Python with ${module} was found: install it (on Debian: apt-get install -y ${debian}) to run the scripts of the figures.`;
  if (language === 'numpy' && (process.env.CI || process.env.FULL === '1')) throw new Error(message);
  console.warn(`SKIPPED: ${message}`);
  return undefined;
}

/** The text with other values behind the names at its top. */
export function edited(text: string, edits: Edits): string {
  const lines = text.split('\n');
  for (const [name, value] of Object.entries(edits)) {
    const at = lines.findIndex((line) => /^[A-Z_]+(, [A-Z_]+)* = /.test(line) && line.split(' = ')[0].split(', ').includes(name));
    if (at < 0) throw new Error(`the script has no constant ${name}`);
    const [names, values] = lines[at].split(' = ');
    const place = names.split(', ').indexOf(name);
    lines[at] = `${names} = ${values
      .split(', ')
      .map((old, k) => (k === place ? String(value) : old))
      .join(', ')}`;
  }
  return lines.join('\n');
}

/** What a script prints, row by row. */
export type Printed = ReadonlyMap<string, readonly { readonly mean: number; readonly error: number }[]>;

/** A number as Python prints it. */
export const numberOf = (text: string): number =>
  ({ inf: Number.POSITIVE_INFINITY, '-inf': Number.NEGATIVE_INFINITY, nan: Number.NaN })[text] ?? Number(text);

/** Runs a script in a folder of its own, beside the files that it reads. */
export function output({ command }: Interpreter, text: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  try {
    writeFileSync(join(folder, 'figure.py'), text);
    for (const [name, file] of Object.entries(files)) copyFileSync(file, join(folder, name));
    const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
    return execFileSync(command, ['-W', 'ignore', 'figure.py'], { cwd: folder, env, encoding: 'utf8', timeout: 120_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rows of a table that a script printed. */
export function printedRows(text: string): Printed {
  const rows = text.trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const [name, ...cells] = row.split(/\s{2,}/).filter((cell) => cell !== '');
      return [name, cells.map((cell) => cell.split(' +- ').map(numberOf)).map(([mean, error]) => ({ mean, error }))] as const;
    }),
  );
}

/** The digits that the site serves. */
export const digitsFile = new URL('../../public/data/digits-8x8.csv', import.meta.url).pathname;

/** What scripts name at their top. */
export const origin = { title: 'A figure', link: 'https://example.org/#figure', digits: 'digits-8x8.csv' } as const;

/** The script of settings; fails where there is none, or where it has too few or too many lines. */
export function writtenScript(settings: Settings, language: LanguageId, result?: EnsembleResult): Written {
  const script = experimentScript({ ...origin, settings, result }, language);
  if (!('text' in script)) throw new Error(`no script: ${script.refused}`);
  const lines = linesOf(script.text);
  expect(lines, `lines of a script\n${script.text}`).toBeGreaterThanOrEqual(scriptLines.fewest);
  expect(lines, `lines of a script\n${script.text}`).toBeLessThanOrEqual(scriptLines.most);
  return script;
}

/** How many networks the book keeps a picture of, where a reading is of a picture. */
function keptOf(name: string, { observables }: Pick<Settings, 'observables'>, { observed }: EnsembleResult): number | undefined {
  const of = observables.find((id) => observableSnippets(id).some((reading) => reading.name === name));
  const picture = of && observed[of];
  return picture && networksIn(picture);
}

/** Standard errors that chance is allowed. */
export const allowed = 4;

/** Compares what an edited script prints with what our sampler measures at the same settings; gives the number of comparisons, and what disagrees. */
export async function compare(
  interpreter: Interpreter,
  given: Partial<Settings>,
  edits: Edits & { readonly SEED: number; readonly WIDTH: number },
): Promise<{ readonly compared: number; readonly leftOut: readonly string[]; readonly complaints: readonly string[] }> {
  const settings = completeSettings(given);
  const other = { ...settings, seed: edits.SEED + 1000, width: edits.WIDTH };
  // A reader's own table is, here, that of the digits.
  const spec = withMeanField(ensembleSpec(other.inputs === 'own' ? { ...other, inputs: 'digits', data: '' } : other));
  const result = await drawInNode(spec);
  // The numbers that stand in comments are not those that are compared.
  const { text, leftOut } = writtenScript(settings, interpreter.language, result);
  const rows = printedRows(output(interpreter, edited(text, edits), { 'digits-8x8.csv': digitsFile, [ownDataFile]: digitsFile }));
  const readings = readingsOf({ settings }).filter(({ name }) => !leftOut.includes(name));
  const layers = layersRead(settings.depth, readings.some(({ firstLayer }) => firstLayer === 1) ? 1 : 0);
  const complaints: string[] = [];
  let compared = 0;
  for (const reading of readings) {
    for (const [k, layer] of layers.entries()) {
      const found = rows.get(reading.name)?.[k];
      const expected = reading.inBook(result, layer);
      if (found === undefined || expected === undefined) {
        complaints.push(`${reading.name} at layer ${layer} is missing`);
        continue;
      }
      compared++;
      if (Number.isNaN(found.mean) && Number.isNaN(expected.mean)) continue;
      if (found.mean === expected.mean) continue;
      const printed = 5e-6 * Math.abs(found.mean) + 1e-12;
      const kept = keptOf(reading.name, settings, result);
      // The book keeps pictures of one network or a few, whose own spread says little: that of all that the script drew stands for it.
      const ofBook =
        kept === undefined ? expected.error || 0 : (found.error || 0) * Math.sqrt((edits.NETWORKS ?? settings.networks) / kept);
      const error = Math.hypot(found.error || 0, ofBook);
      if (!(Math.abs(found.mean - expected.mean) <= allowed * error + printed)) {
        complaints.push(
          `${reading.name} at layer ${layer}: printed ${found.mean} +- ${found.error}, measured ${expected.mean} +- ${expected.error}`,
        );
      }
    }
  }
  return { compared, leftOut, complaints };
}

/** Compares the levels that the script of a sweep prints, and the exponents, with those of our sampler. */
export async function compareSweep(
  interpreter: Interpreter,
  given: Partial<Settings>,
  sweep: Sweep,
  edits: Edits & { readonly SEED: number; readonly BATCH?: number },
): Promise<{ readonly compared: number; readonly complaints: readonly string[] }> {
  const settings = completeSettings(given);
  const script = sweepScript(
    { ...origin, settings, result: { sweep, points: [] }, meanField: withMeanField(specOf(settings)).meanField },
    interpreter.language,
  );
  if (!('text' in script)) throw new Error(`no script: ${script.refused}`);
  expect(linesOf(script.text)).toBeLessThanOrEqual(scriptLines.most);
  const lines = output(interpreter, edited(script.text, edits)).trim().split('\n');
  const points: SweepPoint[] = [];
  for (const value of sweep.values) {
    const spec = withMeanField(
      ensembleSpec({ ...settings, seed: edits.SEED + 1000 + value, ...(edits.BATCH ? { batch: edits.BATCH } : {}), [sweep.over]: value }),
    );
    const { profiles, drawn } = await drawInNode(spec);
    const levels = Object.fromEntries(settings.metrics.map((id) => [id, levelOf(id, profiles[id] as DepthProfile, settings.depth)]));
    points.push({ value, seed: spec.seed, drawn, levels });
  }
  const complaints: string[] = [];
  const judge = (what: string, found: readonly number[], expected: readonly number[]): void => {
    const away = Math.abs(found[0] - expected[0]);
    if (!(away <= allowed * Math.hypot(found[1], expected[1]) + 1e-4)) complaints.push(`${what}: printed ${found}, measured ${expected}`);
  };
  for (const id of settings.metrics) {
    for (const [k, { value, levels }] of points.entries()) {
      const found = new RegExp(`^${value} .*\\b${id} (\\S+) \\+- (\\S+)`).exec(lines[k]);
      judge(`${id} at ${value}`, [numberOf(found?.[1] ?? 'nan'), numberOf(found?.[2] ?? 'nan')], [levels[id]!.value, levels[id]!.error]);
    }
    const fit = powerLawOf(id, points);
    const found = new RegExp(`^${id} ~ \\w+ \\*\\* (\\S+) \\+- (\\S+)$`, 'm').exec(lines.join('\n'));
    judge(`exponent of ${id}`, [Number(found?.[1]), Number(found?.[2])], [fit?.slope ?? Number.NaN, fit?.slopeError ?? 0]);
  }
  return { compared: settings.metrics.length * (points.length + 1), complaints };
}

/** What a program of theory prints behind a word. */
function saidBehind(text: string, word: string): number {
  const found = new RegExp(`${word} (\\S+)`).exec(text);
  return numberOf(found?.[1] ?? 'nan');
}

/** How far quadratures of a fixed grid may be from those of the book. */
const quadrature = 1e-3;

function programOfMap(interpreter: Interpreter, of: SheetId, given: Partial<Settings>, edits: Edits): string {
  const script = mapScript({ ...origin, of, settings: completeSettings(given), plain: 'x', value: undefined }, interpreter.language);
  if (!('text' in script)) throw new Error(`no script: ${script.refused}`);
  expect(linesOf(script.text)).toBeGreaterThanOrEqual(scriptLines.fewest);
  expect(linesOf(script.text)).toBeLessThanOrEqual(scriptLines.most);
  return output(interpreter, edited(script.text, edits));
}

const differing = (pairs: readonly (readonly [what: string, found: number, expected: number])[]): readonly string[] =>
  pairs
    .filter(([, found, expected]) => !(found === expected || Math.abs(found - expected) <= quadrature * Math.max(1, Math.abs(expected))))
    .map(([what, found, expected]) => `${what}: printed ${found}, the book has ${expected}`);

/** What the program of a phase diagram says of a point otherwise than the book. */
export function comparePhase(
  interpreter: Interpreter,
  point: Pick<Settings, 'activation' | 'weightVariance' | 'biasVariance'>,
  edits: { readonly WEIGHT_VARIANCE?: number; readonly BIAS_VARIANCE?: number },
): readonly string[] {
  const text = programOfMap(interpreter, 'phaseDiagram', { ...point, normalization: 'none' }, edits as Edits);
  const { WEIGHT_VARIANCE: weightVariance = point.weightVariance, BIAS_VARIANCE: biasVariance = point.biasVariance } = edits;
  const phase = phaseOf({ slope: 0.1, ...point, weightVariance, biasVariance });
  if (phase === undefined) throw new Error('a point without a phase');
  return differing([
    ['ln chi_1', saidBehind(text, 'ln chi_1'), Math.log(phase.chi)],
    ['mean square', saidBehind(text, 'mean square'), phase.length],
    ['cosine', saidBehind(text, 'cosine'), phase.cosine],
  ]);
}

/** What the program of a map says of how far gradients stray, beside what theory says to first order in 1/width. */
export function compareStraying(
  interpreter: Interpreter,
  point: Partial<Settings>,
  edits: Edits & { readonly SEED: number; readonly WIDTH: number },
): readonly string[] {
  const given: Partial<Settings> = { normalization: 'none', ...point };
  const text = programOfMap(interpreter, 'trainability', given, edits);
  const found = /root mean square (\S+) \+- (\S+)/.exec(text);
  const [mean, error] = [numberOf(found?.[1] ?? 'nan'), numberOf(found?.[2] ?? 'nan')];
  const expected = sheets.trainability.at(specOf(completeSettings({ ...given, width: edits.WIDTH })))?.value ?? Number.NaN;
  return Math.abs(mean - expected) <= allowed * error + expected * secondOrder
    ? []
    : [`root mean square: printed ${mean} +- ${error}, theory has ${expected}`];
}

/** What the first order in 1/width leaves out of a root mean square, as a part of it. */
const secondOrder = 0.03;

/** The same of the growth of gradients under batch normalization. */
export function compareGrowth(
  interpreter: Interpreter,
  point: Pick<Settings, 'activation' | 'batch' | 'gain'>,
  edits: { readonly BATCH: number },
): readonly string[] {
  const text = programOfMap(interpreter, 'gradientExplosion', point, edits);
  const growth = batchNormGrowth({ slope: 0.1, ...point }, edits.BATCH);
  return differing([
    ['growth per layer', saidBehind(text, 'growth per layer'), Math.log(growth) / 2],
    ['factor of the square', saidBehind(text, 'factor of the square'), growth],
  ]);
}
