import { describe, expect, it, vi } from 'vitest';
import { BackendUnavailable } from '../../src/backends/backendUnavailable.ts';
import { chooseBackend } from '../../src/backends/chooseBackend.ts';
import { openBackend } from '../../src/backends/openBackend.ts';
import { isSoftwareRenderer, type Probe, probeBackends } from '../../src/backends/probe.ts';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';

const gpu: Probe = {
  webgl2: true,
  float32: true,
  renderer: 'ANGLE (NVIDIA, GeForce)',
  softwareRenderer: false,
  webgpu: true,
  webAssembly: true,
};
const software: Probe = { ...gpu, renderer: 'ANGLE (Google, Vulkan (SwiftShader))', softwareRenderer: true };
const noFloat: Probe = { ...gpu, float32: false };
const bare: Probe = { webgl2: false, float32: false, renderer: undefined, softwareRenderer: false, webgpu: false, webAssembly: false };

describe('chooseBackend', () => {
  it('prefers a GPU, passes over an imitated one, and obeys who asks for it', () => {
    expect(chooseBackend('auto', gpu)).toEqual({ order: ['webgl', 'webgpu', 'simd', 'wasm', 'reference'], passedOver: [] });
    const auto = chooseBackend('auto', software);
    expect(auto.order).toEqual(['webgpu', 'simd', 'wasm', 'reference']);
    expect(auto.passedOver).toEqual([{ backend: 'webgl', reason: 'softwareRenderer', detail: software.renderer }]);
    expect(chooseBackend('webgl', software).order).toEqual(['webgl', 'webgpu', 'simd', 'wasm', 'reference']);
    expect(chooseBackend('webgpu', software)).toEqual({ order: ['webgpu', 'simd', 'wasm', 'reference'], passedOver: [] });
  });

  it('never uses a GPU with 16-bit textures through WebGL, whoever asks', () => {
    for (const requested of ['auto', 'webgl'] as const) {
      const { order, passedOver } = chooseBackend(requested, noFloat);
      expect(order).toEqual(['webgpu', 'simd', 'wasm', 'reference']);
      expect(passedOver.map(({ reason }) => reason)).toEqual(['noFloat32']);
    }
  });

  it('always leaves the reference', () => {
    for (const requested of ['auto', 'webgl', 'webgpu', 'simd', 'wasm', 'reference'] as const)
      expect(chooseBackend(requested, bare).order).toEqual(['reference']);
    expect(chooseBackend('auto', bare).passedOver.map(({ reason }) => reason)).toEqual(['noWebgl2', 'noWebgpu', 'failed', 'failed']);
    expect(chooseBackend('reference', gpu).order).toEqual(['reference']);
    expect(chooseBackend('wasm', gpu).order).toEqual(['wasm', 'reference']);
  });

  it('knows software renderers by name', () => {
    for (const name of [
      'Google SwiftShader',
      'llvmpipe (LLVM 15.0.7, 256 bits)',
      'Microsoft Basic Render Driver',
      'Apple Software Renderer',
    ]) {
      expect(isSoftwareRenderer(name), name).toBe(true);
    }
    for (const name of ['ANGLE (Apple, Apple M2, OpenGL 4.1)', 'Mali-G78', 'Adreno (TM) 650', 'AMD Radeon RX 7900']) {
      expect(isSoftwareRenderer(name), name).toBe(false);
    }
  });
});

describe('openBackend', () => {
  it('opens our WebAssembly in Node, and says why not WebGL or WebGPU', async () => {
    expect(probeBackends()).toMatchObject({ webgl2: false, webAssembly: true });
    const { backend, passedOver } = await openBackend('auto');
    expect(backend.id).toBe('simd');
    expect(passedOver).toEqual([
      { backend: 'webgl', reason: 'noWebgl2', detail: 'no WebGL2 context in this thread' },
      { backend: 'webgpu', reason: 'noWebgpu', detail: 'no WebGPU in this thread' },
    ]);
  });

  it('goes on when a backend fails, and keeps what it said', async () => {
    const broken = () => Promise.reject(new Error('out of luck'));
    const open = { webgl: broken, webgpu: broken, simd: broken, wasm: broken, reference: async () => createReferenceBackend() };
    const { backend, passedOver } = await openBackend('auto', [], gpu, open);
    expect(backend.id).toBe('reference');
    expect(passedOver).toEqual([
      { backend: 'webgl', reason: 'failed', detail: 'out of luck' },
      { backend: 'webgpu', reason: 'failed', detail: 'out of luck' },
      { backend: 'simd', reason: 'failed', detail: 'out of luck' },
      { backend: 'wasm', reason: 'failed', detail: 'out of luck' },
    ]);
    await expect(openBackend('auto', [], gpu, { ...open, reference: broken })).rejects.toThrow('no backend works');
  });

  it('asks for WebGPU only when it is its turn, and tells who asked', async () => {
    const asked: string[] = [];
    const webgpu = async (requested: string) => {
      asked.push(requested);
      return createReferenceBackend();
    };
    const works = async () => createReferenceBackend();
    const open = { webgl: works, webgpu, simd: works, wasm: works, reference: works };
    for (const [choice, probe] of [
      ['auto', gpu],
      ['auto', software],
      ['webgpu', gpu],
      ['wasm', gpu],
    ] as const)
      await openBackend(choice, [], probe, open);
    expect(asked).toEqual(['auto', 'webgpu']);
  });

  it('passes over a backend that calculates wrongly, as one in 16-bit numbers does, or never answers', async () => {
    const right = createReferenceBackend();
    const half = (values: Float64Array): Float64Array => values.map((value) => Math.round(value * 1024) / 1024);
    const open = {
      webgl: async () => ({
        ...right,
        id: 'webgl' as const,
        read: async (signals: Parameters<typeof right.read>[0]) => (await right.read(signals)).map(half),
      }),
      webgpu: async () => Promise.reject(new BackendUnavailable('softwareRenderer', 'google swiftshader')),
      simd: async () => Promise.reject(new Error('no SIMD')),
      wasm: async () => ({ ...right, id: 'wasm' as const, read: () => new Promise<never>(() => {}) }),
      reference: async () => right,
    };
    vi.useFakeTimers();
    const opening = openBackend('auto', [], gpu, open as Parameters<typeof openBackend>[3]);
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(20_000);
      expect((await Promise.race([opening, undefined]))?.backend.id).toBe('reference');
    });
    vi.useRealTimers();
    const { passedOver } = await opening;
    expect(passedOver.map(({ backend, reason }) => [backend, reason])).toEqual([
      ['webgl', 'wrong'],
      ['webgpu', 'softwareRenderer'],
      ['simd', 'failed'],
      ['wasm', 'wrong'],
    ]);
    expect(passedOver[0].detail).toMatch(/^off by [1-9]\.\de-5 of the largest value$/);
  });
});
