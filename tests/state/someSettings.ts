import fc from 'fast-check';
import { type ParameterId, parameterIds, parameterTable } from '../../src/networks/parameters.ts';
import { completeSettings, reconcile, type Settings } from '../../src/networks/settings.ts';

function someValue(id: ParameterId): fc.Arbitrary<unknown> {
  const parameter = parameterTable[id];
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options);
  if (parameter.kind === 'list') return fc.shuffledSubarray([...parameter.options], { minLength: 1 });
  if (parameter.kind === 'table') return fc.constantFrom('', '150x4-1a2b3c4d');
  const { whole, min, max } = parameter;
  if (whole) return fc.integer({ min, max });
  return fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
}

const given = fc.record(Object.fromEntries(parameterIds.map((id) => [id, someValue(id)])), { requiredKeys: [] });

/** Any settings that agree with each other. */
export const someSettings: fc.Arbitrary<Settings> = given.map((some) => reconcile(completeSettings(some as Partial<Settings>)).settings);
