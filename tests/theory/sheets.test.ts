import { expect, test } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { type ParameterId, parameterIds, parameterTable } from '../../src/networks/parameters.ts';
import { completeSettings, reconcile, type Settings } from '../../src/networks/settings.ts';
import { type SheetId, sheets } from '../../src/theory/sheets/index.ts';

const places: readonly Partial<Settings>[] = [
  { activation: 'tanh', normalization: 'none', width: 256, depth: 20, weightVariance: 1.5, biasVariance: 0.1, batch: 8 },
  { activation: 'leakyRelu', normalization: 'batch', width: 256, depth: 20, batch: 8 },
];

/** Another value of a parameter. */
function otherOf(id: ParameterId, given: Settings): Settings[ParameterId] | undefined {
  const parameter = parameterTable[id];
  if (parameter.kind === 'choice') return parameter.options.find((option) => option !== given[id]) as Settings[ParameterId];
  if (parameter.kind !== 'number') return undefined;
  const value = Number(given[id]);
  const other = parameter.whole ? value + 4 : value / 2 + 0.3;
  return Math.max(parameter.min, Math.min(parameter.max, other));
}

test('a sheet depends on its axes and on what it reads alone', () => {
  let looked = 0;
  for (const id of Object.keys(sheets) as SheetId[]) {
    for (const place of places) {
      const given = completeSettings(place);
      const before = sheets[id].at(ensembleSpec(given));
      const { x, y } = axesOf[id];
      for (const parameter of parameterIds) {
        if ([x, y, ...sheets[id].reads].includes(parameter) || parameter === 'architecture' || parameter === 'inputs') continue;
        const other = otherOf(parameter, given);
        if (other === undefined) continue;
        const { settings } = reconcile({ ...given, [parameter]: other });
        expect(sheets[id].at(ensembleSpec(settings)), `${id}: ${parameter}`).toEqual(before);
        looked++;
      }
    }
  }
  console.log(`${looked} changes of what sheets do not read`);
  expect(looked).toBeGreaterThan(150);
});

const axesOf: Readonly<Record<SheetId, { readonly x: ParameterId; readonly y: ParameterId }>> = {
  phaseDiagram: { x: 'weightVariance', y: 'biasVariance' },
  gradientExplosion: { x: 'batch', y: 'activation' },
  trainability: { x: 'depth', y: 'width' },
  trainableBatch: { x: 'depth', y: 'batch' },
};

test('the point of a sheet has the number of the cell around it', () => {
  let looked = 0;
  for (const id of Object.keys(sheets) as SheetId[]) {
    const given = ensembleSpec({ ...places[0], ...(id === 'phaseDiagram' || id === 'trainability' ? {} : places[1]) });
    const { x, y, values } = sheets[id].of(given);
    expect({ x: x.parameter, y: y.parameter }).toEqual(axesOf[id]);
    for (let at = 3; at < values.length; at += Math.ceil(values.length / 12)) {
      const [column, row] = [at % x.values.length, Math.floor(at / x.values.length)];
      const here = { [x.parameter]: x.values[column], [y.parameter]: y.names?.[row] ?? y.values[row] };
      const { network, inputs } = given;
      const point = sheets[id].at(ensembleSpec({ ...network, batch: inputs.batch, ...here }));
      if (!Number.isNaN(values[at])) expect(point?.value, `${id} ${JSON.stringify(here)}`).toBeCloseTo(values[at], 3);
      looked++;
    }
  }
  expect(looked).toBeGreaterThan(40);
});

test('a sheet that takes long tells of itself row by row, with the numbers of the whole', () => {
  const parts: { values: Float64Array; share: number }[] = [];
  const whole = sheets.gradientExplosion.of(ensembleSpec({ normalization: 'batch' }), ({ values }, share) => parts.push({ values, share }));
  const [columns, rows] = [whole.x.values.length, whole.y.values.length];
  expect(parts.map(({ share }) => share)).toEqual(Array.from({ length: rows - 1 }, (_, k) => (k + 1) / rows));
  for (const [k, { values }] of parts.entries()) {
    const end = (k + 1) * columns;
    expect(values.slice(0, end)).toEqual(whole.values.slice(0, end));
    expect(values.slice(end).every(Number.isNaN)).toBe(true);
  }
  expect(rows).toBeGreaterThan(10);
});
