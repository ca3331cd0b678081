import type { Backend } from '../backends/backend.ts';
import { commandLine } from '../messages/commandLine.ts';
import { problemSentence } from '../messages/en/problems.ts';
import type { DataTable } from '../networks/dataTable.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import { specOf } from '../networks/ensembleSpec.ts';
import { lawObjection, withDrawnMethod } from '../networks/lawCoverage.ts';
import { completeSettings, readSettings, type Settings } from '../networks/settings.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { sampleEnsemble } from '../sampler/sampleEnsemble.ts';
import { type LanguageId, languageIds } from '../scripts/dialects.ts';
import { experimentScript } from '../scripts/experimentScript.ts';
import { withMeanField } from '../theory/withMeanField.ts';
import { backendInNode } from './backendInNode.ts';
import { type Flags, flagOf, formats, readFlags } from './flags.ts';
import { helpText } from './help.ts';
import { loadDigits } from './loadDigits.ts';
import { loadOwnData } from './loadOwnData.ts';
import { csvOf, jsonOf } from './output.ts';

const notAllowed = 2;

/** Where a command writes: its answer to `out`, what it has to say beside it to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether somebody watches `err`, who is shown the progress. */
  readonly watched: boolean;
}

/** Where programs find the digits, from the root of the project. */
const digitsFile = 'public/data/digits-8x8.csv';

/** What a command line asks for, or the complaints about it, one a line. */
async function asked(flags: Flags): Promise<{ settings: Settings; own?: DataTable; complaints: readonly string[] }> {
  const { complaint } = commandLine;
  const { data, ...texts } = flags.texts;
  if (data === undefined && texts.inputs === 'own') return { settings: completeSettings({}), complaints: [complaint.dataMissing] };
  if (data !== undefined && texts.inputs !== 'own') return { settings: completeSettings({}), complaints: [complaint.dataOfNothing] };
  const read = data === undefined ? undefined : await loadOwnData(data);
  if (read && 'complaints' in read) return { settings: completeSettings({}), complaints: read.complaints };
  const own = read?.table;
  const { settings, problems } = readSettings({ ...texts, data: own?.id });
  const complaints = [
    ...flags.complaints.map(({ kind, flag }) => complaint[kind](flag)),
    ...problems.map((problem) => problemSentence(problem, flagOf)),
  ];
  if (!(formats as readonly string[]).includes(flags.format)) complaints.push(complaint.format(flags.format));
  if (flags.code !== undefined && !(languageIds as readonly string[]).includes(flags.code)) complaints.push(complaint.code(flags.code));
  if (flags.layer !== undefined) complaints.push(...complaintsOfLayer(flags.layer, flags.format, settings));
  if (settings.method === 'law' && settings.backend === 'wasm') complaints.push(complaint.lawNeedsFloat64(settings.backend));
  if (settings.backend === 'webgl' || settings.backend === 'webgpu') complaints.push(complaint.needsBrowser(settings.backend));
  return { settings, own, complaints };
}

/** Why pictures cannot show the layer that was given. */
function complaintsOfLayer(given: string, format: string, { depth, observables }: Settings): readonly string[] {
  const { complaint } = commandLine;
  if (format !== 'svg' || observables.length === 0) return [complaint.layerOfNothing];
  return /^\d+$/.test(given) && Number(given) <= depth ? [] : [complaint.layer(given, depth)];
}

/** The spec to draw: where the law was asked for and does not cover it, with explicit weights, and stderr says why. */
function specToDraw(settings: Settings, { err }: Terminal): EnsembleSpec {
  const spec = withMeanField(specOf(settings));
  const objection = settings.method === 'law' ? lawObjection(settings) : undefined;
  if (objection === undefined) return spec;
  err(`${commandLine.notInLaw(objection)}\n`);
  return { ...spec, method: 'explicit' };
}

/** The whole ensemble, drawn on one backend, with progress on stderr where somebody watches. */
async function draw<T>(
  backend: Backend<T>,
  spec: EnsembleSpec,
  own: DataTable | undefined,
  { err, watched }: Terminal,
): Promise<EnsembleResult | undefined> {
  const table = spec.inputs.distribution === 'digits' ? await loadDigits() : own?.values;
  const drawn = withDrawnMethod(spec, backend.columns !== undefined);
  let last: EnsembleResult | undefined;
  for await (const result of sampleEnsemble(backend, drawn, async () => {}, { table })) {
    last = result;
    if (watched) err(`\r${commandLine.progress(result.drawn, spec.networks)}`);
  }
  if (watched) err('\n');
  return last;
}

/** A result as it is asked for; what draws pictures is read only where one is. */
async function printed(result: EnsembleResult, { format, layer }: Flags, { summary }: Settings): Promise<string> {
  if (format === 'svg')
    return (await import('./pictureOf.tsx')).pictureOf(result, summary, layer === undefined ? undefined : Number(layer));
  return format === 'csv' ? csvOf(result) : jsonOf(result);
}

/** Prints the program of some settings; what it leaves out, or why there is none, goes to stderr. */
function printCode(settings: Settings, language: LanguageId, { out, err }: Terminal): number {
  const { code, pictureTitle } = commandLine;
  const script = experimentScript({ settings, title: pictureTitle, link: code.link, digits: digitsFile }, language);
  if (!('text' in script)) {
    err(`${code.refused}\n`);
    return 1;
  }
  if (script.leftOut.length > 0) err(`${code.leftOut(script.leftOut)}\n`);
  out(script.text);
  return 0;
}

/** Does what a command line asks for: prints an ensemble, a picture, a program or the help; resolves with the exit code. */
export async function sampleCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const flags = readFlags(words);
  if (flags.help) {
    terminal.out(`${helpText()}\n`);
    return 0;
  }
  const { settings, own, complaints } = await asked(flags);
  if (complaints.length > 0) {
    terminal.err(`${complaints.join('\n')}\n`);
    return notAllowed;
  }
  if (flags.code !== undefined) return printCode(settings, flags.code as LanguageId, terminal);
  const result = await draw(await backendInNode(settings.backend), specToDraw(settings, terminal), own, terminal);
  if (result) terminal.out(`${await printed(result, flags, settings)}\n`);
  return result ? 0 : 1;
}
