import type { Ledger } from '../agreement.ts';
import { sampled } from '../ensembles.ts';
import type { Fact } from './fact.ts';

/** Draws the networks of a fact and holds each of its readings to its prediction, or away from it. */
export async function holdFact(ledger: Ledger, { of, networks, readings }: Fact): Promise<void> {
  const metrics = [...new Set(readings.map(({ metric }) => metric))];
  const { lines } = await sampled({ ...networks, metrics });
  for (const reading of readings) {
    const [measured, expected] = [reading.read(lines[reading.metric] ?? []), { ...reading, what: `${of}: ${reading.what}` }];
    if (reading.outside) ledger.fails(measured, expected);
    else ledger.agrees(measured, expected);
  }
}
