import { describe, expect, it } from 'vitest';
import { type BackendId, backendIds } from '../../src/networks/backendIds.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { frameBudget } from '../../src/networks/plannedMethod.ts';
import { nominalTime } from '../../src/networks/runTime.ts';
import { type BackendChoice, completeSettings, type Settings } from '../../src/networks/settings.ts';
import type { PassedOver, Slowness } from '../../src/worker/protocol.ts';
import { openedEarly, planRun, worthTelling } from '../../src/worker/runPlan.ts';

const without =
  (...gone: BackendId[]) =>
  (backend: BackendId): boolean =>
    !gone.includes(backend);
const noGpu = without('webgl', 'webgpu');

function plan(settings: Partial<Settings>, choice: BackendChoice, usable = without(), slowness: Slowness = {}) {
  return planRun(ensembleSpec(settings), { choice, usable, slowness });
}

const uncovered = { weights: 'orthogonal', width: 16, batch: 16 } as const;

describe('explicit weights', () => {
  it.each(backendIds)('are drawn on %s where it is chosen', (choice) => {
    expect(plan({ method: 'explicit' }, choice)).toEqual({ method: 'explicit', backend: choice });
  });

  it('are drawn on the first that works where none is', () => {
    expect(plan({ method: 'explicit' }, 'auto')).toEqual({ method: 'explicit', backend: 'webgl' });
    expect(plan({ method: 'explicit' }, 'auto', noGpu)).toEqual({ method: 'explicit', backend: 'simd' });
    expect(plan({ method: 'explicit' }, 'webgl', noGpu)).toEqual({ method: 'explicit', backend: 'simd' });
  });

  it('take the place of a law that is not exact, and say why where it was asked for', () => {
    expect(plan({ method: 'law', ...uncovered }, 'auto')).toEqual({ method: 'explicit', backend: 'webgl', objection: 'nothingSaved' });
    expect(plan({ method: 'law', ...uncovered }, 'wasm')).toEqual({ method: 'explicit', backend: 'wasm', objection: 'nothingSaved' });
    expect(plan({ method: 'auto', ...uncovered }, 'auto')).toEqual({ method: 'explicit', backend: 'webgl' });
  });
});

describe('the law', () => {
  it('is drawn in float64 whatever was chosen, in plain TypeScript where that was', () => {
    for (const choice of ['auto', ...backendIds] as const) {
      const backend = choice === 'reference' ? 'reference' : 'simd';
      expect(plan({ method: 'law' }, choice), choice).toEqual({ method: 'law', backend });
    }
    expect(plan({ method: 'law' }, 'auto', without('simd'))).toEqual({ method: 'law', backend: 'reference' });
  });
});

describe('left to us', () => {
  it('a backend that was named draws in its own way', () => {
    for (const choice of ['webgl', 'webgpu', 'wasm'] as const)
      expect(plan({ width: 4096 }, choice), choice).toEqual({ method: 'explicit', backend: choice });
    for (const choice of ['simd', 'reference'] as const) expect(plan({}, choice), choice).toEqual({ method: 'law', backend: choice });
  });

  it('a machine without a GPU draws by the law', () => {
    expect(plan({}, 'auto', noGpu)).toEqual({ method: 'law', backend: 'simd' });
    expect(plan({}, 'auto', without('webgl', 'webgpu', 'simd'))).toEqual({ method: 'law', backend: 'reference' });
  });

  it('a GPU draws explicit weights after a sketch, up to the budget of a frame', () => {
    const { width } = completeSettings({});
    const sketched = { method: 'explicit', backend: 'webgl', sketch: 'simd' };
    expect(plan({ width }, 'auto')).toEqual(sketched);
    expect(plan({ width }, 'auto', without('webgl'))).toEqual({ ...sketched, backend: 'webgpu' });
    expect(plan({ width }, 'auto', without('simd'))).toEqual({ ...sketched, sketch: undefined });
    expect(plan({ width: 8192 }, 'auto')).toEqual({ method: 'law', backend: 'simd' });
  });

  it('counts one network, and this machine', () => {
    const time = nominalTime(completeSettings({ networks: 1 }), 'webgl');
    const plannedAt = (slowness: number) => plan({ networks: 10_000 }, 'auto', without(), { webgl: slowness }).method;
    expect([plannedAt((0.99 * frameBudget) / time), plannedAt((1.01 * frameBudget) / time)]).toEqual(['explicit', 'law']);
  });

  it('a named backend that is gone leaves it to those after it', () => {
    expect(plan({}, 'webgl', noGpu)).toEqual({ method: 'law', backend: 'simd' });
    expect(plan({}, 'webgl', without('webgl'))).toEqual({ method: 'explicit', backend: 'webgpu', sketch: 'simd' });
    expect(plan({}, 'wasm', without('wasm'))).toEqual({ method: 'law', backend: 'simd' });
    expect(plan({}, 'simd', without('simd'))).toEqual({ method: 'law', backend: 'reference' });
  });
});

it('opens what draws first pictures before the GPU, and nothing beside what was named', () => {
  expect(openedEarly('auto', without('webgl'))).toEqual(['simd', 'webgpu']);
  expect(openedEarly('auto', noGpu)).toEqual(['simd']);
  expect(openedEarly('wasm', noGpu)).toEqual(['wasm']);
});

it('misses no GPU under the law, and tells what broke', () => {
  const missing: PassedOver = { backend: 'webgpu', reason: 'noWebgpu', detail: '' };
  const software: PassedOver = { backend: 'webgl', reason: 'softwareRenderer', detail: '' };
  const broken: PassedOver = { backend: 'webgl', reason: 'failed', detail: '' };
  const kernels: PassedOver = { backend: 'simd', reason: 'wrong', detail: '' };
  expect(worthTelling('explicit', 'auto', [software, missing])).toEqual([software, missing]);
  expect(worthTelling('law', 'auto', [software, missing])).toEqual([]);
  expect(worthTelling('law', 'auto', [broken, missing, kernels])).toEqual([broken, kernels]);
  expect(worthTelling('law', 'law', [broken, missing, kernels])).toEqual([kernels]);
});
