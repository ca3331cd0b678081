import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsOf, specOf, textsOf } from '../../src/networks/ensembleSpec.ts';
import { type ParameterId, parameterIds, parameterTable } from '../../src/networks/parameters.ts';
import { completeSettings, readSettings, reconcile, type Settings } from '../../src/networks/settings.ts';

/** Any value that the table allows for a parameter, as text. */
function allowedText(id: ParameterId): fc.Arbitrary<string> {
  const parameter = parameterTable[id];
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options);
  if (parameter.kind === 'list') return fc.subarray([...parameter.options], { minLength: 1 }).map((names) => names.join(','));
  if (parameter.kind === 'table') return fc.constantFrom('', '150x4-1a2b3c4d');
  const { min, max, whole } = parameter;
  return (whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true, noDefaultInfinity: true })).map(String);
}
const anyTexts = fc.record(Object.fromEntries(parameterIds.map((id) => [id, allowedText(id)])), { requiredKeys: [] });

const conflicts = [
  'positionOfArchitecture',
  'correlationOfBatch',
  'batchOfInputs',
  'groupsOfWidth',
  'sideOfInputs',
  'squareOfInputs',
  'weightsFit',
  'widthOfInputs',
  'tableOfInputs',
];

describe('settings', () => {
  it('default to the default figure', () => {
    expect(specOf(completeSettings({}))).toMatchObject({
      network: {
        architecture: 'mlp',
        activation: 'relu',
        normalization: 'batch',
        width: 256,
        depth: 50,
        weightVariance: 2,
        biasVariance: 0,
      },
      inputs: { distribution: 'gaussian', batch: 16 },
      networks: 32,
      metrics: ['correlation', 'effectiveRank', 'gradientNorm'],
    });
    expect(completeSettings({ activation: 'tanh' }).weightVariance).toBe(1);
    expect(completeSettings({ architecture: 'residual' }).normalizationPosition).toBe('preNorm');
  });

  it('are valid after reading any allowed texts, and only conflicts between them are reported', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const { settings, problems } = readSettings(texts);
        expect(reconcile(settings).problems).toEqual([]);
        for (const { rule } of problems) expect(conflicts).toContain(rule.kind);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('survive the way to a spec and back, and to texts and back', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const { settings } = readSettings(texts);
        expect(settingsOf(specOf(settings), settings)).toEqual(settings);
        expect(readSettings(textsOf(settings))).toEqual({ settings, problems: [] });
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it('never accept what the table does not allow, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...parameterIds),
        fc.oneof(fc.string(), fc.constantFrom('NaN', 'Infinity', '1e400', '0x10', ' ', '-0', '1e9')),
        (id, text) => {
          const { settings, problems } = readSettings({ [id]: text });
          const parameter = parameterTable[id];
          const value = settings[id];
          if (parameter.kind === 'number') expect(Number(value) >= parameter.min && Number(value) <= parameter.max).toBe(true);
          else if (parameter.kind === 'table') expect(value).toBe('');
          else expect([value].flat().every((name) => parameter.options.includes(String(name)))).toBe(true);
          const none = parameter.kind === 'list' && parameter.default.length === 0 && text.trim() === '';
          if (String(value) !== text && !none && !isSameValue(value, text)) expect(problems.length).toBeGreaterThan(0);
        },
      ),
      { seed: 5, numRuns: 2000 },
    );
  });
});

function isSameValue(value: Settings[ParameterId], text: string): boolean {
  return typeof value === 'number' && Number(text) === value;
}
