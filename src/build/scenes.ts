import type { FigureScene } from '../figures/widgets/benchProps.ts';
import { type ExperimentProps, type SettingProps, settingsOfProps } from '../figures/widgets/experimentProps.ts';
import { lookTables } from '../figures/widgets/lookTables.ts';
import { queryOf } from '../figures/widgets/queryOf.ts';
import { problemSentence } from '../messages/en/problems.ts';
import { settingsOf } from '../networks/ensembleSpec.ts';
import { type ParameterId, parameterIds } from '../networks/parameters.ts';
import { type Problem, readSetting, readValue, reconcile, type Settings } from '../networks/settings.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { IslandUse, SceneUse } from '../reader/page.ts';
import { moveSettings } from '../state/dependentDefaults.ts';
import { completeLook, type GivenLook, type LookTable } from '../state/looks.ts';
import { theoryQuery } from '../state/theoryLink.ts';

/** A scene of a text, and the query string that its figure takes. */
export interface RecordedScene extends SceneUse {
  readonly query?: string;
}

/** As many as there are digits to press. */
const most = 9;

const isParameter = (id: string): id is ParameterId => (parameterIds as readonly string[]).includes(id);

/** The parameters that a scene sets, flat; throws where one is unknown or its value is not allowed. */
function settingsOfScene(scene: string, given: object): Partial<Settings> {
  const { inputs, summary, ...others } = given as Partial<EnsembleSpec> & Pick<SettingProps, 'summary'>;
  const { backend: _where, summary: _unsaid, ...flat } = settingsOf({ ...others, inputs: { ...inputs } } as EnsembleSpec);
  const settings: Record<string, unknown> = {};
  for (const [id, value] of Object.entries({ ...flat, summary })) {
    if (value === undefined) continue;
    if (!isParameter(id)) throw new Error(`${scene} sets "${id}". It may set: ${parameterIds.join(', ')}.`);
    const read = readSetting(id, String(value));
    if ('problem' in read) throw refusal(scene, read.problem);
    settings[id] = read.value;
  }
  return settings as Partial<Settings>;
}

const refusal = (scene: string, problem: Problem): Error => new Error(`${scene}: ${problemSentence(problem, (id) => id)}.`);

/** The query string that sets a scene's figure; none where it names no figure. Throws where it asks for what there is not. */
export function sceneQuery(file: string, { name, figure, settings }: SceneUse, islands: readonly IslandUse[]): string | undefined {
  const scene = `${file}: the scene "${name}"`;
  const { look, ...flat } = settings as { readonly look?: GivenLook };
  const given = settingsOfScene(scene, flat);
  if (figure === undefined && (Object.keys(given).length > 0 || look)) throw new Error(`${scene} sets something, but names no figure.`);
  if (figure === undefined) return undefined;
  const island = islands.find(({ id }) => id === figure);
  const figures = islands.map(({ id }) => id).join(', ');
  if (island === undefined) throw new Error(`${scene}: there is no figure "${figure}". There are: ${figures || 'none'}.`);
  const defaults = settingsOfProps(island.props as Pick<ExperimentProps, 'network'>);
  const { settings: taken, problems } = reconcile(moveSettings(defaults, given));
  for (const problem of problems) throw refusal(scene, problem);
  const table = lookTables[island.name];
  if (table === undefined && look === undefined) return queryOf(figure, taken, defaults);
  const own = { settings: defaults, look: completeLook(table ?? {}, (island.props as { readonly look?: GivenLook }).look) };
  return theoryQuery(figure, { settings: taken, look: lookOfScene(scene, table ?? {}, own.look, look) }, own);
}

/** The look of a figure as a scene has it; throws where the figure cannot be looked at so. */
function lookOfScene(scene: string, table: LookTable, own: GivenLook, given: GivenLook = {}): GivenLook {
  for (const [id, value] of Object.entries(given)) {
    if (!Object.hasOwn(table, id))
      throw new Error(`${scene} looks at "${id}". Its figure has: ${Object.keys(table).join(', ') || 'none'}.`);
    if ('rule' in readValue(table[id], String(value))) throw new Error(`${scene}: ${id} cannot be ${value}.`);
  }
  return { ...own, ...given };
}

/** The scenes of a text that show a figure; undefined where there are none. */
export function scenesOfFigure(
  file: string,
  figure: string,
  { scenes, islands }: { readonly scenes: readonly SceneUse[]; readonly islands: readonly IslandUse[] },
): readonly FigureScene[] | undefined {
  const shown = scenes.filter((scene) => scene.figure === figure);
  return shown.length === 0 ? undefined : shown.map((scene) => ({ name: scene.name, query: sceneQuery(file, scene, islands) ?? '' }));
}

/** Fails where a text has more scenes than there are keys, or two of one name. */
export function requireScenes(file: string, scenes: readonly RecordedScene[]): void {
  if (scenes.length > most) throw new Error(`${file}: it has ${scenes.length} scenes, but only ${most} have a key.`);
  const names = scenes.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new Error(`${file}: two scenes are called "${twice}".`);
}
