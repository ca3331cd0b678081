import { isMet, meeting, type Needs } from '../../claims/needs.ts';
import type { KnobId } from '../../figures/widgets/benchProps.ts';
import { figureSettings } from '../../figures/widgets/figureSettings.ts';
import { messages } from '../../messages/messages.ts';
import { followFigure, turnFigure, wakeFigure } from '../../state/pageFigures.ts';
import { callScene } from '../../state/sceneCall.ts';
import { make } from '../make.ts';
import { stayBeside } from './stayBeside.ts';
import { stepAsked } from './stepAsked.ts';

const words = messages.driven.guide;

const needsOf = ({ dataset }: HTMLElement): Needs => JSON.parse(dataset.needs ?? '{}');

/** Sets a figure as a step has it: as the last step that sets it does, with all that the steps since then ask for. */
function setFigure(figure: string, steps: readonly HTMLElement[]): void {
  const from = steps.findLastIndex(({ dataset }) => dataset.query !== undefined);
  const place = document.getElementById(figure);
  if (place === null) return;
  callScene(place, steps[from]?.dataset.query ?? '');
  wakeFigure(figure);
  for (const step of steps.slice(Math.max(0, from), -1)) {
    for (const [id, value] of Object.entries(meeting(needsOf(step)))) turnFigure(figure, id as KnobId, value as never);
  }
}

/** Leads through the steps of a guide one at a time, by buttons, by arrow keys on them, or by a link to a step. */
export function bringGuide(guide: HTMLElement): void {
  const { figure = '' } = guide.dataset;
  const steps = [...guide.querySelectorAll<HTMLElement>('.guide-step')];
  const back = make('button', { type: 'button', class: 'plain-button' }, words.previous);
  const next = make('button', { type: 'button', class: 'plain-button guide-next' });
  const place = make('a', { class: 'guide-place' });
  const heard = make('span', { class: 'visually-hidden', role: 'status' });
  let at = 0;

  const showNeeds = (): void => {
    const needs = needsOf(steps[at]);
    const met = isMet(needs, figureSettings(figure));
    guide.dataset.ready = String(met);
    steps[at].querySelector<HTMLElement>('.guide-need')?.setAttribute('data-met', String(met));
    next.textContent = at === steps.length - 1 ? words.again : met ? words.next : words.skip;
  };
  const show = (): void => {
    for (const [k, step] of steps.entries()) step.toggleAttribute('data-current', k === at);
    back.ariaDisabled = String(at === 0);
    place.textContent = words.place(at + 1, steps.length);
    place.href = `#${steps[at].id}`;
    showNeeds();
  };
  const go = (to: number): void => {
    if (to < 0) return;
    const before = at;
    at = to >= steps.length ? 0 : to;
    const { query } = steps[at].dataset;
    const done = at === before + 1 && isMet(needsOf(steps[before]), figureSettings(figure));
    if (query !== undefined || !done) setFigure(figure, steps.slice(0, at + 1));
    show();
    stay();
    heard.textContent = words.heard(at + 1, steps.length, steps[at].querySelector('.guide-step-title')?.textContent ?? '');
  };
  const followLink = (): void => {
    const to = steps.findIndex(({ id }) => `#${id}` === window.location.hash);
    if (to > 0 || (to === 0 && at > 0)) go(to);
  };

  /** The step that the projector shows: it sets the figure, whatever became of that since. */
  const obey = (): void => {
    const to = steps.findIndex(({ id }) => id === guide.dataset.asked);
    if (to >= 0) go(to);
  };

  const bar = make('div', { class: 'guide-bar', role: 'group', 'aria-label': words.bar }, back, place, next, heard);
  back.addEventListener('click', () => go(at - 1));
  next.addEventListener('click', () => go(at + 1));
  bar.addEventListener('keydown', (event) => {
    const to = (
      { ArrowLeft: at - 1, ArrowRight: Math.min(at + 1, steps.length - 1), Home: 0, End: steps.length - 1 } as Partial<
        Record<string, number>
      >
    )[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to !== at) go(to);
  });
  const stay = stayBeside(guide, figure);
  guide.append(bar);
  guide.dataset.live = '';
  show();
  followFigure(figure, showNeeds);
  followLink();
  obey();
  guide.addEventListener(stepAsked, obey);
  window.addEventListener('hashchange', followLink);
}
