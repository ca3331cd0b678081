import type { DataTable } from '../networks/dataTable.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { DigitsLoader } from './digits.ts';

/** The tables that a thread has to choose inputs from. */
export interface Tables {
  readonly loadDigits: DigitsLoader;
  /** The reader's, if it came. */
  readonly own?: DataTable;
}

/** What asks for inputs. */
interface Asked {
  readonly spec: EnsembleSpec;
  readonly digitsUrl: string;
}

/** Row-major samples x values that the inputs of a spec are chosen from; undefined where they are not. Throws where the table is not here. */
export async function tableOf({ spec, digitsUrl }: Asked, { loadDigits, own }: Tables): Promise<Float64Array | undefined> {
  const { distribution, data } = spec.inputs;
  if (distribution === 'digits') return loadDigits(digitsUrl);
  if (distribution !== 'own') return undefined;
  if (own?.id !== data) throw new Error(`The table ${data} did not reach the sampler.`);
  return own.values;
}
