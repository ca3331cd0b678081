import { drawInNode } from '../../src/commandLine/drawInNode.ts';
import { type ComparedId, gainOf, numberOf as numberOfLine, runsOfComparison } from '../../src/networks/comparison.ts';
import { readingAtLayer } from '../../src/networks/effectiveDepth.ts';
import type { DepthProfile } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec, specOf } from '../../src/networks/ensembleSpec.ts';
import { layerLevelsOf } from '../../src/networks/level.ts';
import { powerLawOf } from '../../src/networks/powerLaw.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import { type SweepPoint, sweepAt } from '../../src/networks/sweep.ts';
import { comparisonScript } from '../../src/scripts/comparisonScript.ts';
import { distanceScript } from '../../src/scripts/distanceScript.ts';
import { layersRead } from '../../src/scripts/readingsAsked.ts';
import { fits, type Script } from '../../src/scripts/script.ts';
import { effectiveTimes } from '../../src/theory/meanField/effectiveTimes.ts';
import { withMeanField } from '../../src/theory/withMeanField.ts';
import { allowed, digitsFile, type Edits, edited, type Interpreter, numberOf, origin, output } from './scriptRuns.ts';
import type { Compared } from './theoryScriptRuns.ts';

/** A mean with its standard error. */
interface Found {
  readonly mean: number;
  readonly error: number;
}

/** The cells of a row that begins with a text. */
const cellsOf = (text: string, start: string): readonly Found[] => {
  const line = text.split('\n').find((one) => one.startsWith(start)) ?? '';
  return [...line.matchAll(/(\S+) \+- (\S+)/g)].map(([, mean, error]) => ({ mean: numberOf(mean), error: numberOf(error) }));
};

const written = (script: Script): { readonly text: string; readonly leftOut: readonly string[] } => {
  if (!('text' in script)) throw new Error(`no script: ${script.refused}`);
  if (!fits(script.text)) throw new Error(`too long:\n${script.text}`);
  return script;
};

const complaint = (what: string, found: Found | undefined, expected: Found, rest = 0): readonly string[] => {
  const error = Math.hypot(found?.error || 0, expected.error || 0);
  const near =
    found !== undefined && Math.abs(found.mean - expected.mean) <= allowed * error + rest + 5e-6 * Math.abs(expected.mean) + 1e-9;
  return near ? [] : [`${what}: printed ${found?.mean} +- ${found?.error}, the book has ${expected.mean} +- ${expected.error}`];
};

/** Effective times are those of infinite width: so much of one is allowed beside chance, by the width. */
const finiteWidth = 3;

/** Compares what an edited program of a comparison prints of each architecture with our sampler, and its effective times with theory. */
export async function compareComparison(
  interpreter: Interpreter,
  given: Partial<Settings>,
  compared: readonly ComparedId[],
  edits: Edits & { readonly SEED: number; readonly WIDTH: number },
): Promise<Compared & { readonly leftOut: readonly string[] }> {
  const settings = completeSettings({ normalization: 'none', ...given });
  const { text, leftOut } = written(comparisonScript({ ...origin, settings, compared }, interpreter.language));
  const printed = output(interpreter, edited(text, edits), { 'digits-8x8.csv': digitsFile });
  const other = { ...settings, seed: edits.SEED + 1000, width: edits.WIDTH, metrics: ['correlation', 'gradientNorm'] as const };
  const layers = layersRead(settings.depth, 0);
  const complaints: string[] = [];
  let looked = 0;
  for (const { id, settings: own } of runsOfComparison(other, compared)) {
    const name = `${numberOfLine(id)} ${id}`;
    if (leftOut.includes(name)) continue;
    const { profiles } = await drawInNode(ensembleSpec(own));
    const times = effectiveTimes(specOf(own));
    const book = { cosine: profiles.correlation as DepthProfile, gain: gainOf(profiles.gradientNorm as DepthProfile) };
    for (const [k, layer] of layers.entries()) {
      for (const of of (['cosine', 'gain'] as const).filter((one) => !leftOut.includes(one))) {
        const found = cellsOf(printed, `${name.padEnd(16)} ${of.padEnd(7)}`)[k];
        const expected = readingAtLayer(book[of], layer);
        looked++;
        complaints.push(
          ...complaint(`${of} of ${name} at layer ${layer}`, found, { mean: expected?.value ?? Number.NaN, error: expected?.error ?? 0 }),
        );
      }
      if (leftOut.includes('time') || times === undefined) continue;
      looked++;
      const found = cellsOf(printed, `${name.padEnd(16)} ${'time'.padEnd(7)}`)[k];
      complaints.push(
        ...complaint(
          `time of ${name} at layer ${layer}`,
          found,
          { mean: times[layer], error: 0 },
          (finiteWidth * times[layer]) / edits.WIDTH,
        ),
      );
    }
  }
  return { compared: looked, complaints, leftOut };
}

/** Compares the levels and the exponents at every layer that an edited program of a map over widths and layers prints with our sampler. */
export async function compareDistances(
  interpreter: Interpreter,
  given: Partial<Settings>,
  { widths, layer }: { readonly widths: readonly number[]; readonly layer: number },
  edits: Edits & { readonly SEED: number; readonly NETWORKS: number },
): Promise<Compared> {
  const settings = completeSettings(given);
  const [metric] = settings.metrics;
  const { meanField } = withMeanField(specOf(settings));
  const sweep = { over: 'width', values: widths } as const;
  const { text } = written(distanceScript({ ...origin, settings, result: { sweep, points: [] }, layer, meanField }, interpreter.language));
  const lines = output(interpreter, edited(text, edits)).trim().split('\n');
  const points: SweepPoint[] = [];
  for (const value of widths) {
    const spec = withMeanField(ensembleSpec({ ...settings, seed: edits.SEED + 1000 + value, width: value, networks: edits.NETWORKS }));
    const { profiles, drawn } = await drawInNode(spec);
    points.push({
      value,
      seed: spec.seed,
      drawn,
      levels: {},
      layers: { [metric]: layerLevelsOf(metric, profiles[metric] as DepthProfile) },
    });
  }
  const complaints: string[] = [];
  const judge = (pattern: RegExp, what: string, mean: number, error: number): void => {
    const [, found, spread] = lines.map((line) => pattern.exec(line)).find((match) => match !== null) ?? [];
    complaints.push(
      ...complaint(what, found === undefined ? undefined : { mean: numberOf(found), error: numberOf(spread) }, { mean, error }, 1e-4),
    );
  };
  const layers = [...new Set([...layersRead(settings.depth, 0), layer])];
  for (const at of layers) {
    const here = sweepAt({ points }, at).points;
    for (const { value, levels } of here)
      judge(
        new RegExp(`^${value} .*\\blayer ${at} (\\S+) \\+- (\\S+)`),
        `width ${value}, layer ${at}`,
        levels[metric]!.value,
        levels[metric]!.error,
      );
    const fit = powerLawOf(metric, here);
    judge(
      new RegExp(`^layer ${at}: ${metric} ~ WIDTH \\*\\* (\\S+) \\+- (\\S+)$`),
      `exponent at layer ${at}`,
      fit?.slope ?? Number.NaN,
      fit?.slopeError ?? 0,
    );
  }
  return { compared: layers.length * (widths.length + 1), complaints };
}
