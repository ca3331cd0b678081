import { settingsOf } from '../../networks/ensembleSpec.ts';
import { runMemory } from '../../networks/runMemory.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';

/** What a browser says of a machine; it rounds both down. */
export interface Machine {
  readonly hardwareConcurrency?: number;
  /** Gibibytes; not every browser says. */
  readonly deviceMemory?: number;
}

const most = 8;
const gibibyte = 2 ** 30;

/**
 * How many workers draw networks of a run side by side: one a core, less one for the page, and two on two cores, since the page needs little
 * of its own; as many as hold their networks in a quarter of the memory.
 */
export function crewSize(spec: EnsembleSpec, machine: Machine = globalThis.navigator ?? {}): number {
  const { hardwareConcurrency: cores = 1, deviceMemory = 4 } = machine;
  const hands = cores < 2 ? 1 : Math.min(most, Math.max(2, cores - 1));
  const fitting = Math.floor((deviceMemory * gibibyte) / 4 / runMemory(settingsOf(spec)));
  return Math.max(1, Math.min(hands, fitting, spec.networks));
}

/** Whether a machine has so few cores that workers draw on those which the page and its painting need. */
export const sharesCores = ({ hardwareConcurrency: cores = 1 }: Machine = globalThis.navigator ?? {}): boolean => cores <= 4;
