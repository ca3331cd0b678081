import type { ParameterId } from '../networks/parameters.ts';
import { defaultSetting, type Settings } from '../networks/settings.ts';

/** The parameters whose default depends on another one, and that other one, which is read first. */
const dependent = { weightVariance: 'activation', normalizationPosition: 'architecture' } as const satisfies Partial<
  Record<ParameterId, ParameterId>
>;

/**
 * Settings after some were moved: what stood at the default of the old activation or architecture stands at the default of the
 * new one, unless it was moved itself.
 */
export function moveSettings(settings: Settings, moved: Partial<Settings>): Settings {
  const next = { ...settings, ...moved };
  const followed: Record<string, unknown> = {};
  for (const [id, leader] of Object.entries(dependent) as [keyof typeof dependent, ParameterId][]) {
    const follows = moved[id] === undefined && next[leader] !== settings[leader] && settings[id] === defaultSetting(id, settings);
    if (follows) followed[id] = defaultSetting(id, next);
  }
  return { ...next, ...followed };
}

/** Whether two settings ask for the same networks and measure the same of them, wherever that is calculated and however it is looked at. */
export function sameNetworks(a: Settings, b: Settings): boolean {
  return samePicture(a, { ...b, summary: a.summary });
}

/** Whether two settings ask for the same picture, wherever it is calculated. */
export function samePicture(a: Settings, b: Settings): boolean {
  return (Object.keys(a) as ParameterId[]).every((id) => id === 'backend' || String(a[id]) === String(b[id]));
}
