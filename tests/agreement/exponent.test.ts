import { expect, test } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { measureClaim } from '../../src/claims/measureClaim.ts';
import { predictClaim } from '../../src/claims/predictClaim.ts';
import { drawInNode } from '../../src/commandLine/drawInNode.ts';

/** The floor of the orthogonality gap under batch norm without centring falls as width^(-1/2). */
const floor: Claim = {
  states: -0.5,
  digits: 1,
  quantity: { kind: 'exponent', metric: 'orthogonalityGap', over: 'width', values: [48, 96, 192] },
  settings: { activation: 'linear', normalization: 'batchNoMean', depth: 40, batch: 4 },
  networks: 32,
};

/** Batch norm as everybody has it: centring leaves a gap that no width removes. */
const centred: Claim = { ...floor, settings: { ...floor.settings, normalization: 'batch' } };

test('the floor without centring falls with the exponent of theory', async () => {
  const { measured, standardError, reason } = await measureClaim(floor, 5, drawInNode);
  console.log(`Without centring: ${measured.toFixed(4)} ± ${standardError.toFixed(4)}.`);
  expect(predictClaim(floor)).toBeCloseTo(-0.5, 12);
  expect(standardError).toBeLessThan(0.025);
  expect(Math.abs(measured + 0.5)).toBeLessThan(4 * standardError);
  expect(reason).toBe('holds');
});

test('with centring the exponent is another one, and the claim fails', async () => {
  const { measured, standardError, reason } = await measureClaim(centred, 5, drawInNode);
  console.log(`With centring: ${measured.toFixed(4)} ± ${standardError.toFixed(4)}.`);
  expect(predictClaim(centred)).toBeUndefined();
  expect(Math.abs(measured + 0.5)).toBeGreaterThan(20 * standardError);
  expect(Math.abs(measured)).toBeLessThan(0.1);
  expect(reason).toBe('contradicted');
});

test('an exponent without an error, of no size that can be, or of a level without a logarithm is none', async () => {
  expect(await measureClaim({ ...floor, networks: 1 }, 5, drawInNode)).toMatchObject({ reason: 'undefined' });
  const small: Claim = {
    ...floor,
    networks: 4,
    quantity: { ...floor.quantity, kind: 'exponent', metric: 'correlation', over: 'width', values: [8, 16] },
  };
  const negative: Claim = { ...small, settings: { ...centred.settings, depth: 4 } };
  expect(await measureClaim(negative, 5, drawInNode)).toMatchObject({ reason: 'undefined' });
  const impossible: Claim = { ...small, settings: { inputs: 'equicorrelated', batch: 12 } };
  await expect(measureClaim(impossible, 5, drawInNode)).rejects.toThrow(/width/);
});
