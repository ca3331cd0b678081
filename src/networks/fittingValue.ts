import { parameterTable } from './parameters.ts';
import type { Settings } from './settings.ts';

/** A size of a run that can be made smaller. */
export type SizeId = 'networks' | 'depth' | 'width' | 'batch';

/** What of a run could be made smaller, and the largest value with which it fits. */
export type FittingValue = { readonly [id in SizeId]?: number };

/** For each size by itself the largest whole value, two digits of it, with which a run fits; what cannot is left out. */
export function largestFitting(settings: Settings, ids: readonly SizeId[], fits: (settings: Settings) => boolean): FittingValue {
  const fitting: { [id in SizeId]?: number } = {};
  for (const id of ids) {
    const value = largestOf(settings, id, fits);
    if (value !== undefined) fitting[id] = value;
  }
  return fitting;
}

function largestOf(settings: Settings, id: SizeId, fits: (settings: Settings) => boolean): number | undefined {
  const parameter = parameterTable[id];
  const least = parameter.kind === 'number' ? parameter.min : 1;
  let low = least;
  if (!fits({ ...settings, [id]: low })) return undefined;
  let high = settings[id];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits({ ...settings, [id]: middle })) low = middle;
    else high = middle;
  }
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(low)) - 1);
  return Math.max(least, Math.floor(low / unit) * unit);
}
