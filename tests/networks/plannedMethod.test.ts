import { expect, test } from 'vitest';
import { type MethodCell, plannedMethod } from '../../src/networks/plannedMethod.ts';

const cell: MethodCell = {
  method: 'auto',
  backend: 'auto',
  architecture: 'mlp',
  weights: 'gaussian',
  width: 256,
  batch: 16,
  metrics: ['correlation'],
  observables: ['spectrum'],
};
const square = { weights: 'orthogonal', width: 16 } as const;

test.each([
  [{}, false, 'law'],
  [{}, true, 'explicit'],
  [{ method: 'law' }, true, 'law'],
  [{ method: 'explicit' }, false, 'explicit'],
  [{ backend: 'simd' }, false, 'law'],
  [{ backend: 'reference' }, false, 'law'],
  [{ backend: 'webgl' }, false, 'explicit'],
  [{ backend: 'wasm' }, false, 'explicit'],
  [{ backend: 'webgpu', method: 'law' }, false, 'law'],
  [{ weights: 'orthogonal' }, false, 'law'],
  [square, false, 'explicit'],
  [{ ...square, method: 'law' }, false, 'explicit'],
  [{ metrics: ['jacobianMax'] }, false, 'explicit'],
  [{ metrics: ['lyapunov'], method: 'law' }, false, 'explicit'],
  [{ observables: ['weightsSpectrum'] }, false, 'explicit'],
] as const)('%j, on a quick GPU: %s, is drawn with the method %s', (given, gpu, method) => {
  expect(plannedMethod({ ...cell, ...given }, gpu)).toBe(method);
});
