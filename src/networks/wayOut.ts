import { parameterTable } from './parameters.ts';
import { plannedMethod } from './plannedMethod.ts';
import type { Settings } from './settings.ts';

/** A size of a run that can be made smaller. */
export type SizeId = 'networks' | 'depth' | 'width' | 'batch';

/** A change of settings with which a run fits: the weights left out, a size made smaller, or several of these. */
export type WayOut = { readonly [id in SizeId]?: number } & { readonly method?: 'law' };

/**
 * The changes with which a run fits, the least one first: drawing in law, where that is exact and with a smaller size only where it takes
 * one; then each size by itself at its largest value, to two digits; where nothing of this helps, all sizes together.
 */
export function waysOut(settings: Settings, ids: readonly SizeId[], fits: (settings: Settings) => boolean): readonly WayOut[] {
  const inLaw = { ...settings, method: 'law' } as const;
  const isNew = plannedMethod(settings, false) === 'explicit' && plannedMethod(inLaw, false) === 'law';
  const law: readonly WayOut[] = !isNew ? [] : fits(inLaw) ? [{}] : alone(inLaw, ids, fits).slice(0, 1);
  const ways = [...law.map((way): WayOut => ({ method: 'law', ...way })), ...alone(settings, ids, fits)];
  return ways.length > 0 ? ways : together(settings, ids, fits);
}

/** For each size by itself the largest value with which a run fits; what cannot is left out. */
function alone(settings: Settings, ids: readonly SizeId[], fits: (settings: Settings) => boolean): readonly WayOut[] {
  return ids.flatMap((id) => {
    const [least, given] = [leastOf(id), settings[id]];
    if (!fits({ ...settings, [id]: least })) return [];
    let [low, high] = [least, given];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (fits({ ...settings, [id]: middle })) low = middle;
      else high = middle;
    }
    return [{ [id]: tidy(id, low) }];
  });
}

/** How finely all sizes are made smaller. */
const steps = 64;

/** All sizes that can be smaller, each by the same share of its logarithm. */
function together(settings: Settings, ids: readonly SizeId[], fits: (settings: Settings) => boolean): readonly WayOut[] {
  const smaller = (share: number): WayOut =>
    Object.fromEntries(ids.map((id) => [id, tidy(id, Math.floor(settings[id] ** share))] as const).filter(([id, v]) => v < settings[id]));
  for (let step = steps - 1; step >= 0; step--) {
    const way = smaller(step / steps);
    if (fits({ ...settings, ...way })) return [needed(way, (less) => fits({ ...settings, ...less }))];
  }
  return [];
}

/** A way out without the sizes that it does not take. */
function needed(way: WayOut, fits: (way: WayOut) => boolean): WayOut {
  const without = (from: WayOut, id: SizeId): WayOut => Object.fromEntries(Object.entries(from).filter(([other]) => other !== id));
  return (Object.keys(way) as SizeId[]).reduce((left, id) => (fits(without(left, id)) ? without(left, id) : left), way);
}

function leastOf(id: SizeId): number {
  const parameter = parameterTable[id];
  return parameter.kind === 'number' ? parameter.min : 1;
}

/** The value cut to two digits. */
function tidy(id: SizeId, value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.max(leastOf(id), Math.floor(value / unit) * unit);
}
