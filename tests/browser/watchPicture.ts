import type { Locator } from 'playwright-core';

/** What was seen of a figure, at every change of its markup and in every frame. */
export interface Watched {
  readonly frames: number;
  readonly changes: number;
  /** How often what was seen was a picture that nothing marked as of earlier settings. */
  readonly fresh: number;
  /** How many different pictures were fresh at some time. */
  readonly pictures: number;
  /** Lines that were compared with those that the same networks had drawn before. */
  readonly sameAgain: number;
  readonly faults: readonly string[];
}

/**
 * Watches a figure from now on. Where nothing marks a plot as stale, what it shows must be of the settings that the knobs show: the spec that the
 * result carries is the spec asked for, the values of the knobs are those of the spec, the line has a point per layer, and
 * the same networks always draw the same line, so that a picture under another's name is found too.
 */
export async function watchPicture(figure: Locator): Promise<() => Promise<Watched>> {
  await figure.evaluate(install);
  return () => figure.page().evaluate(() => Reflect.get(globalThis, 'watchedPicture')());
}

/** Runs in the page. */
function install(root: Element): void {
  const [faults, names, lines] = [new Set<string>(), new Set<string>(), new Map<string, string>()];
  let [frames, changes, fresh, sameAgain] = [0, 0, 0, 0];

  const knobValue = (label: string): string | undefined => {
    const found = [...root.querySelectorAll('.experiment-knobs .control')].find((knob) =>
      knob.querySelector('.control-label')?.textContent?.startsWith(label),
    );
    return found?.querySelector('select')?.value ?? found?.querySelector('input[type=range]')?.getAttribute('aria-valuetext') ?? undefined;
  };

  const look = (): void => {
    const plots = root.querySelector<HTMLElement>('.experiment-plots');
    const status = root.querySelector<HTMLElement>('.status');
    const profiles = [...root.querySelectorAll<HTMLElement>('.profile')];
    if (!plots || !status || profiles.every(({ dataset }) => dataset.stale === 'true')) return;
    const { asked = '', pictured } = plots.dataset;
    if (pictured === undefined) return;
    fresh++;
    names.add(pictured);
    if (profiles.some(({ dataset }) => dataset.stale === 'true')) faults.add(`some plots are stale and some are not: ${pictured}`);
    if (pictured !== asked) faults.add(`fresh, but of other settings: ${pictured} instead of ${asked}`);
    const spec = new URLSearchParams(pictured);
    for (const [label, id, standard] of [
      ['Depth', 'depth', '50'],
      ['Width', 'width', '256'],
      ['Batch', 'batch', '16'],
      ['Activation', 'activation', 'relu'],
      ['Normalization', 'normalization', 'batch'],
      ['Inputs', 'inputs', 'gaussian'],
    ]) {
      const [shown, drawn] = [knobValue(label), spec.get(id) ?? standard];
      if (shown !== drawn) faults.add(`fresh, but the knob ${label} shows ${shown} and the picture is of ${drawn}`);
    }
    // What happened in the networks is said beside them: there a metric may be undefined, and its line end.
    const someUndefined = root.querySelector('.remark[data-stale="false"]') !== null;
    for (const [k, line] of [...root.querySelectorAll('path.plot-measured')].entries()) {
      const path = line.getAttribute('d') ?? '';
      const points = path.split(/[ML]/).length - 1;
      const whole = path.lastIndexOf('M') === 0;
      if (whole && !someUndefined && points !== Number(spec.get('depth') ?? 50) + 1)
        faults.add(`fresh, but ${points} points in a line of ${pictured}`);
      const box = line.closest('svg')?.getAttribute('viewBox');
      const name = [pictured, status.dataset.drawn, status.dataset.backend, box, k].join();
      if (lines.has(name)) sameAgain++;
      if (lines.has(name) && lines.get(name) !== path) faults.add(`the same networks drew another line: ${name}`);
      lines.set(name, path);
    }
  };

  new MutationObserver(() => {
    changes++;
    look();
  }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const frame = (): void => {
    frames++;
    look();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const watchedPicture = (): Watched => ({ frames, changes, fresh, pictures: names.size, sameAgain, faults: [...faults] });
  Object.assign(globalThis, { watchedPicture });
}
