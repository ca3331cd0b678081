import type { ParameterId } from '../../networks/parameters.ts';

/** Parameters that a kind of figure settles itself, so that no knob of it turns them, by the name of its island. */
export const settledKnobs = {
  sweep: ['observables', 'summary'],
  distanceMap: ['width', 'metrics', 'observables', 'summary'],
  // A group has no pictures of a layer.
  sideBySide: ['observables'],
} as const satisfies Readonly<Record<string, readonly ParameterId[]>>;
