import { excessSentences } from '../../figures/widgets/excessText.ts';
import { messages } from '../../messages/messages.ts';
import { type Drawn, RunTooLarge, type Watch } from '../../state/drawHere.ts';
import { make } from '../make.ts';

/** How and where networks were drawn. */
export type Place = Pick<Drawn, 'backend' | 'method'>;

const { calculated, place, program, method: methods, drawnOf } = messages.figure;

/** The same in words. */
export const placeText = ({ backend, method }: Place): string => calculated(place[backend], [methods[method], program[backend]]);

/** Why a run failed, or was not begun, in words. */
function reasonOf(error: unknown): string {
  if (error instanceof RunTooLarge) return excessSentences(error.excess).join(' ');
  return error instanceof Error ? error.message : String(error);
}

/** A run that a button starts and, while it is under way, ends; with a bar that shows how far it is. */
export interface WatchedRun {
  readonly progress: HTMLElement;
  toggle(run: (watch: Watch) => Promise<void>, failed: (message: string) => void): void;
  stop(): void;
}

/** A run behind a button; the button says what it does next. */
export function watchedRun(button: HTMLButtonElement, label: string): WatchedRun {
  const bar = make('progress', { 'aria-label': messages.figure.progress, value: '0' });
  const count = make('span');
  const progress = make('p', { class: 'claim-progress' }, bar, ' ', count);
  progress.hidden = true;
  let under: AbortController | undefined;

  const show = ({ drawn, spec }: Drawn): void => {
    Object.assign(bar, { max: spec.networks, value: drawn });
    count.textContent = drawnOf(drawn, spec.networks);
  };
  const settle = (): void => {
    under = undefined;
    progress.hidden = true;
    button.textContent = label;
  };
  const stop = (): void => {
    under?.abort(new DOMException('The reader ended it.', 'AbortError'));
    settle();
  };
  const start = async (run: (watch: Watch) => Promise<void>, failed: (message: string) => void): Promise<void> => {
    const controller = new AbortController();
    under = controller;
    bar.removeAttribute('value');
    count.textContent = messages.figure.status.waiting;
    progress.hidden = false;
    button.textContent = messages.claims.cancel;
    try {
      await run({ signal: controller.signal, progress: show });
    } catch (error) {
      if (!controller.signal.aborted) failed(reasonOf(error));
    }
    if (under === controller) settle();
  };
  return { progress, stop, toggle: (run, failed) => (under ? stop() : void start(run, failed)) };
}
