import { checkGoal, standingOfAll, type TargetMeasurement, unheld } from '../../claims/checkGoal.ts';
import { type StatedGoal, targetText } from '../../claims/goal.ts';
import { mistakeMade } from '../../claims/mistake.ts';
import { figureSettings } from '../../figures/widgets/figureSettings.ts';
import { optionLabel } from '../../figures/widgets/optionLabel.ts';
import { lawLine } from '../../figures/widgets/shortLine.ts';
import { messages } from '../../messages/messages.ts';
import { drawHere, type Watch } from '../../state/drawHere.ts';
import { sharedSampler } from '../../state/sharedSampler.ts';
import { factRow } from '../claims/claimFacts.ts';
import { freshSeed, meanAndError } from '../claims/numbers.ts';
import { type WatchedRun, watchedRun } from '../claims/watchedRun.ts';
import { make } from '../make.ts';
import { targetSentence } from './goalWords.ts';
import { openSolution } from './openSolution.ts';

const words = messages.goals;
const seedCount = 3;

/** The run of each goal that was checked during this visit. */
const runs = new WeakMap<Element, { readonly run: WatchedRun; readonly result: HTMLElement }>();

/** Does what a button of a goal says: checks its figure, ends the check, or opens the solution. */
export function pressGoal(button: HTMLButtonElement): void {
  const place = button.closest<HTMLElement>('.goal');
  if (place === null) return;
  if (button.dataset.goalSkip !== undefined) {
    openSolution(place);
    return;
  }
  const { run, result } = runs.get(place) ?? begin(place, button);
  const say = (sentence: string, standing: string): void =>
    result.replaceChildren(make('p', { class: 'claim-verdict', 'data-reason': standing }, sentence));
  run.toggle(
    (watch) => check(JSON.parse(place.dataset.goal ?? '') as StatedGoal, watch, result, say),
    (failure) => say(words.failed(failure), 'failed'),
  );
}

/** Shows the hint for a typical mistake, and no other. */
function showHint(result: HTMLElement, mistake: string | undefined): void {
  for (const hint of result.closest('.goal')?.querySelectorAll<HTMLElement>('.why') ?? []) {
    hint.toggleAttribute('data-shown', hint.dataset.mistake === mistake);
  }
}

function begin(place: HTMLElement, button: HTMLButtonElement) {
  const run = watchedRun(button, words.check);
  const result = make('div', { class: 'goal-result', role: 'status' });
  place.append(run.progress, result);
  const begun = { run, result };
  runs.set(place, begun);
  return begun;
}

type Say = (sentence: string, standing: string) => void;

/** Draws networks as the figure has them, at fresh seeds, and says how they stand to the goal. */
async function check(goal: StatedGoal, watch: Watch, result: HTMLElement, say: Say): Promise<void> {
  const settings = figureSettings(goal.figure);
  const [other] = unheld(goal, settings);
  if (other !== undefined) {
    return say(
      words.notHeld(messages.parameters.label[other], optionLabel(other, String(goal.held[other as keyof typeof goal.held]))),
      'unheld',
    );
  }
  result.replaceChildren();
  showHint(result, undefined);
  const seeds = Array.from({ length: seedCount }, freshSeed);
  const measured = await checkGoal(goal, settings, seeds, (spec) => {
    const before = seeds.indexOf(spec.seed) * goal.networks;
    const whole = { ...spec, networks: seedCount * goal.networks };
    const progress: Watch['progress'] = (drawn) => watch.progress({ ...drawn, drawn: before + drawn.drawn, spec: whole });
    return drawHere(sharedSampler(), spec, { ...watch, progress });
  });
  const standing = standingOfAll(measured);
  say(words.standing[standing], standing);
  if (standing !== 'reached') showHint(result, mistakeMade(goal, settings, measured));
  result.append(
    make('dl', {}, ...measured.flatMap(rowOf)),
    make('p', { class: 'goal-tried' }, words.tried(lawLine(settings), goal.networks, seeds.join(' · '))),
  );
}

function rowOf({ target, measured, standardError }: TargetMeasurement): readonly HTMLElement[] {
  const metric = messages.parameters.metric[target.quantity.metric].short;
  const digits = targetText(target).split('.')[1]?.length ?? 0;
  return factRow(metric, meanAndError({ digits }, measured, standardError), targetSentence(target));
}
