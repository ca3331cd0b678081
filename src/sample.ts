import type { Backend } from './backends/backend.ts';
import { backendInNode } from './commandLine/backendInNode.ts';
import { type Flags, flagOf, formats, readFlags } from './commandLine/flags.ts';
import { helpText } from './commandLine/help.ts';
import { loadDigits } from './commandLine/loadDigits.ts';
import { csvOf, jsonOf } from './commandLine/output.ts';
import { commandLine } from './messages/commandLine.ts';
import { problemSentence } from './messages/en/problems.ts';
import type { EnsembleResult } from './networks/ensembleResult.ts';
import { specOf } from './networks/ensembleSpec.ts';
import { lawObjection, withDrawnMethod } from './networks/lawCoverage.ts';
import { readSettings, type Settings } from './networks/settings.ts';
import type { EnsembleSpec } from './networks/spec.ts';
import { sampleEnsemble } from './sampler/sampleEnsemble.ts';

const notAllowed = 2;

/** What a command line asks for, or the complaints about it, one a line. */
function asked(flags: Flags): { settings: Settings; complaints: readonly string[] } {
  const { complaint } = commandLine;
  const { settings, problems } = readSettings(flags.texts);
  const complaints = [
    ...flags.complaints.map(({ kind, flag }) => complaint[kind](flag)),
    ...problems.map((problem) => problemSentence(problem, flagOf)),
  ];
  if (!(formats as readonly string[]).includes(flags.format)) complaints.push(complaint.format(flags.format));
  if (flags.layer !== undefined) complaints.push(...complaintsOfLayer(flags.layer, flags.format, settings));
  if (settings.method === 'law' && settings.backend === 'wasm') complaints.push(complaint.lawNeedsFloat64(settings.backend));
  if (settings.backend === 'webgl' || settings.backend === 'webgpu') complaints.push(complaint.needsBrowser(settings.backend));
  return { settings, complaints };
}

/** Why pictures cannot show the layer that was given. */
function complaintsOfLayer(given: string, format: string, { depth, observables }: Settings): readonly string[] {
  const { complaint } = commandLine;
  if (format !== 'svg' || observables.length === 0) return [complaint.layerOfNothing];
  return /^\d+$/.test(given) && Number(given) <= depth ? [] : [complaint.layer(given, depth)];
}

/** The spec to draw: where the law was asked for and does not cover it, with explicit weights, and stderr says why. */
function specToDraw(settings: Settings): EnsembleSpec {
  const spec = specOf(settings);
  const objection = settings.method === 'law' ? lawObjection(settings) : undefined;
  if (objection === undefined) return spec;
  process.stderr.write(`${commandLine.notInLaw(objection)}\n`);
  return { ...spec, method: 'explicit' };
}

/** The whole ensemble, drawn on one backend, with progress on stderr where that is a terminal. */
async function draw<T>(backend: Backend<T>, spec: EnsembleSpec): Promise<EnsembleResult | undefined> {
  const digits = spec.inputs.distribution === 'digits' ? await loadDigits() : undefined;
  const drawn = withDrawnMethod(spec, backend.columns !== undefined);
  let last: EnsembleResult | undefined;
  for await (const result of sampleEnsemble(backend, drawn, async () => {}, { digits })) {
    last = result;
    if (process.stderr.isTTY) process.stderr.write(`\r${commandLine.progress(result.drawn, spec.networks)}`);
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  return last;
}

/** A result as it is asked for; what draws pictures is read only where one is. */
async function printed(result: EnsembleResult, { format, layer }: Flags, { summary }: Settings): Promise<string> {
  if (format === 'svg')
    return (await import('./commandLine/pictureOf.tsx')).pictureOf(result, summary, layer === undefined ? undefined : Number(layer));
  return format === 'csv' ? csvOf(result) : jsonOf(result);
}

async function main(): Promise<number> {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) {
    process.stdout.write(`${helpText()}\n`);
    return 0;
  }
  const { settings, complaints } = asked(flags);
  if (complaints.length > 0) {
    process.stderr.write(`${complaints.join('\n')}\n`);
    return notAllowed;
  }
  const result = await draw(await backendInNode(settings.backend), specToDraw(settings));
  if (result) process.stdout.write(`${await printed(result, flags, settings)}\n`);
  return result ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${commandLine.failed(error instanceof Error ? error.message : String(error))}\n`);
    process.exitCode = 1;
  },
);
