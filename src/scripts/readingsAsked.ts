import { architectures } from '../networks/architectures/index.ts';
import type { Need } from '../networks/need.ts';
import type { Settings } from '../networks/settings.ts';
import { weightLaws } from '../networks/weights/index.ts';
import { isFitted } from '../networks/weights/weightLaw.ts';
import { dialects, type LanguageId } from './dialects.ts';
import type { Readings } from './runLines.ts';
import type { ScriptAsked } from './script.ts';
import { metricSnippet } from './snippets/metrics.ts';
import { observableSnippets } from './snippets/observables.ts';
import type { ReadingSnippet } from './snippets/readings.ts';

/** The layers that a script reads, of so many: the input, the last, and three between. */
export const layersRead = (depth: number, first: 0 | 1): readonly number[] =>
  [...new Set([0, 1, 2, 3, 4].map((quarter) => Math.max(first, Math.floor((quarter * depth) / 4))))].sort((a, b) => a - b);

/** All that a picture shows, each once. */
export function readingsOf({ settings }: Pick<ScriptAsked, 'settings'>): readonly ReadingSnippet[] {
  const all = [...settings.metrics.map(metricSnippet), ...settings.observables.flatMap(observableSnippets)];
  return all.filter(({ name }, k) => all.findIndex((other) => other.name === name) === k);
}

/** What a library leaves out, because its way of differentiating does not let it look inside. */
export function withinLanguage(
  { architecture, weights }: Pick<Settings, 'architecture' | 'weights'>,
  knowsMeanField: boolean,
  readings: readonly ReadingSnippet[],
  language: LanguageId,
): readonly ReadingSnippet[] {
  const has = (need: Need): boolean => readings.some(({ needs }) => needs === need);
  const { differentiates } = dialects[language];
  return readings.filter(({ name, needs }) => {
    if (name === 'meanFieldDistance') return knowsMeanField;
    if (needs === 'units' && !architectures[architecture].activates) return false;
    if (!differentiates) return true;
    // Tangents are pushed side by side, and fitted weights are fitted to one batch.
    if (isFitted(weightLaws[weights]) && (needs === 'jacobian' || needs === 'lyapunov')) return false;
    if (needs === 'lyapunov') return language === 'jax' || !has('jacobian');
    if (needs === 'units')
      return !has('jacobian') && !has('lyapunov') && (language !== 'jax' || (!has('gradient') && !has('weightGradient')));
    return needs !== 'weightGradient' || language !== 'jax';
  });
}

/** The readings of a script by the way that they are read on, and in that order. */
export function sorted(readings: readonly ReadingSnippet[]): Readings & { readonly all: readonly ReadingSnippet[] } {
  const forward = readings.filter(({ value }) => value !== undefined);
  const back = (need: Need): readonly ReadingSnippet[] => readings.filter(({ value, needs }) => value === undefined && needs === need);
  const [gradient, weightGradient] = [back('gradient'), back('weightGradient')];
  return {
    forward,
    gradient: gradient.length > 0,
    weightGradient: weightGradient.length > 0,
    all: [...forward, ...gradient, ...weightGradient],
  };
}
