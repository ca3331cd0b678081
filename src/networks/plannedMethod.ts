import { drawnMethod, type LawCell, lawObjection } from './lawCoverage.ts';
import type { Settings } from './settings.ts';
import type { DrawnMethod } from './spec.ts';

/** What of some settings decides how their networks are drawn. */
export type MethodCell = Pick<Settings, 'method' | 'backend'> & LawCell;

/**
 * Milliseconds that a GPU may take for one network with explicit weights where it was not asked for by name: four pictures a second, about
 * the slowest that still follows a hand.
 */
export const frameBudget = 250;

/** Backends that draw explicit weights and nothing else. */
const drawsWeightsOnly: readonly Settings['backend'][] = ['webgl', 'webgpu', 'wasm'];

/**
 * How the weights of a network will take effect. Who asks for a method has it, the law where it is exact; left to us it is the law where
 * that is exact, unless a backend without it was named, or a GPU draws the weights within the frame budget (`gpu`).
 */
export function plannedMethod({ method, backend, ...cell }: MethodCell, gpu: boolean): DrawnMethod {
  if (method === 'law' && lawObjection(cell) !== undefined) return 'explicit';
  return drawnMethod({ ...cell, method }, !gpu && !drawsWeightsOnly.includes(backend));
}
