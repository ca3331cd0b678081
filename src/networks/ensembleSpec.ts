import type { ParameterId } from './parameters.ts';
import { parameterIds } from './parameters.ts';
import { completeSettings, defaultSetting, type Settings } from './settings.ts';
import type { EnsembleSpec } from './spec.ts';

/** The spec that flat settings ask for. */
export function specOf(settings: Settings): EnsembleSpec {
  const { networks, seed, method, metrics, observables, tau, ...rest } = settings;
  const { inputs, batch, correlation, repeated, fixedInputs, meanSquare, data, backend: _where, summary: _shown, ...network } = rest;
  const ofInputs = { distribution: inputs, batch, correlation, repeated, fixedInputs, meanSquare, data };
  return { network, inputs: ofInputs, networks, seed, method, metrics, observables, tau };
}

/** Settings that no spec has: where its networks are calculated, and how they are looked at. */
type Beside = Partial<Pick<Settings, 'backend' | 'summary'>>;

/** The flat settings of a spec. */
export function settingsOf(spec: EnsembleSpec, { backend = 'auto', summary = 'mean' }: Beside = {}): Settings {
  const { network, inputs, meanField: _given, ...ensemble } = spec;
  const { distribution, ...batch } = inputs;
  return { ...network, ...batch, ...ensemble, inputs: distribution, backend, summary };
}

/** A spec with everything that is not given at its default. */
export function ensembleSpec(given: Partial<Settings> = {}): EnsembleSpec {
  return specOf(completeSettings(given));
}

/** Settings as texts, by parameter, leaving out what stands at its default. */
export function textsOf(settings: Settings): Partial<Record<ParameterId, string>> {
  const texts: Partial<Record<ParameterId, string>> = {};
  for (const id of parameterIds) {
    const text = String(settings[id]);
    if (text !== String(defaultSetting(id, settings))) texts[id] = text;
  }
  return texts;
}
