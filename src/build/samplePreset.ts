import { readFile } from 'node:fs/promises';
import { backendInNode } from '../commandLine/backendInNode.ts';
import { type ComparisonProps, comparedOf, settingsOfComparison } from '../figures/widgets/comparisonProps.ts';
import { type DistanceMapProps, settingsOfDistances, sweepOfMap } from '../figures/widgets/distance/distanceProps.ts';
import { type ExperimentProps, presetSettings } from '../figures/widgets/experimentProps.ts';
import { settingsOfMap, type TheoryMapProps } from '../figures/widgets/mapProps.ts';
import { groupOfProps, type SideBySideProps } from '../figures/widgets/sideBySide/sideBySideProps.ts';
import { type SweepProps, settingsOfSweep, sweepOf } from '../figures/widgets/sweepProps.ts';
import { parseDigits } from '../networks/digitData.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import { specOf } from '../networks/ensembleSpec.ts';
import { withDrawnMethod } from '../networks/lawCoverage.ts';
import type { Settings } from '../networks/settings.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { Sweep } from '../networks/sweep.ts';
import type { IslandId, theoryAlone } from '../reader/islands/registry.ts';
import { sampleEnsemble } from '../sampler/sampleEnsemble.ts';
import { serializeComparison } from '../state/comparisonCodec.ts';
import { sampleComparison } from '../state/comparisonKind.ts';
import { type SerializedResult, serializeResult } from '../state/resultCodec.ts';
import { type SheetAndPoint, serializeSheet } from '../state/sheetCodec.ts';
import { serializeSweep } from '../state/sweepCodec.ts';
import { type SweepKeeps, sampleSweep } from '../state/sweepKind.ts';
import { type SheetId, sheets } from '../theory/sheets/index.ts';
import { withMeanField } from '../theory/withMeanField.ts';
import type { SamplerClient } from '../worker/samplerClient.ts';

/** An island that comes with a picture. */
export type PicturedId = Exclude<IslandId, (typeof theoryAlone)[number]>;

/** A client whose sampler is in this process. */
const clientHere: Pick<SamplerClient, 'sample'> = {
  async *sample(spec, _backend, _signal, lines) {
    for await (const result of results(spec, lines)) yield { result, passedOver: [], restarted: false };
  },
};

/** The pictures that a figure of each kind comes with, as JSON. */
const pictures: Readonly<Record<PicturedId, (props: never) => Promise<readonly unknown[]>>> = {
  experiment: (props: ExperimentProps) => profilesOf(presetSettings(props)),
  sideBySide: (props: SideBySideProps) => profilesOf(groupOfProps(props)),
  sweep: (props: SweepProps) => sweepPreset(settingsOfSweep(props), sweepOf(props), 'settled'),
  distanceMap: (props: DistanceMapProps) => sweepPreset(settingsOfDistances(props), sweepOfMap(props), 'layers'),
  architectureComparison: async (props: ComparisonProps) => {
    const comparison = sampleComparison(clientHere, settingsOfComparison(props), comparedOf(props), new AbortController().signal);
    return [serializeComparison((await last(comparison)).result)];
  },
  theoryMap: async (props: TheoryMapProps) => [serializeSheet(sheetAndPoint(props.of, specOf(settingsOfMap(props))))],
};

async function profilesOf(all: readonly Settings[]): Promise<readonly SerializedResult[]> {
  const serialized: SerializedResult[] = [];
  for (const settings of all) serialized.push(serializeResult(await last(results(withMeanField(specOf(settings))))));
  return serialized;
}

async function sweepPreset(settings: Settings, sweep: Sweep, keeps: SweepKeeps): Promise<readonly unknown[]> {
  const drawn = sampleSweep(clientHere, settings, sweep, new AbortController().signal, keeps);
  return [serializeSweep((await last(drawn)).result)];
}

const sheetAndPoint = (of: SheetId, spec: EnsembleSpec): SheetAndPoint => ({ sheet: sheets[of].of(spec), point: sheets[of].at(spec) });

/**
 * Samples the pictures that a figure comes with, in Node and in float64, while the book is built.
 *
 * @param name which kind of figure it is
 * @param props the props of the figure's tag, as they stand in the chapter
 * @returns what the figure takes as its prop `preset`, as JSON
 */
export const samplePreset = (name: PicturedId, props: Readonly<Record<string, unknown>>): Promise<unknown> =>
  pictures[name](props as never);

async function* results(spec: EnsembleSpec, lines?: number): AsyncGenerator<EnsembleResult, void> {
  const table = spec.inputs.distribution === 'digits' ? await loadDigits() : undefined;
  const backend = await backendInNode();
  const drawn = withDrawnMethod(spec, backend.columns !== undefined);
  // A picture is of the networks that were asked for, whoever drew them how.
  for await (const result of sampleEnsemble(backend, drawn, async () => {}, { table, lines })) yield { ...result, spec };
}

async function last<T>(results: AsyncIterable<T>): Promise<T> {
  let latest: T | undefined;
  for await (const result of results) latest = result;
  if (latest === undefined) throw new Error('Nothing was sampled.');
  return latest;
}

async function loadDigits(): Promise<Float64Array> {
  return parseDigits(await readFile('public/data/digits-8x8.csv', 'utf8'));
}
